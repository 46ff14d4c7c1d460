import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { coverageOf } from '../../src/exports/metadata/coverage.js'
import { collectionNames, collections } from '../../src/vocabulary/collections.js'

/** On which day each record was first coded, and on which it was read a second time. */
export type Readings = Readonly<Record<string, { readonly first: string; readonly second: string | null }>>

const START = '<!-- written by npm run datasheet -->'
const END = '<!-- end -->'

/** How many there are of each word, the most frequent first. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return sorted.map(([word, count]) => `${count} ${word}`).join(', ')
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const span = (days: readonly string[]) => {
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)]
  return first === last ? `on ${first}` : `from ${first} to ${last}`
}

function days(dataset: Dataset<Ids>, readings: Readings): string {
  const names = collectionNames.flatMap((collection) => dataset[collection].map(({ id }) => `${collection}/${id}`))
  const known = names.flatMap((name) => readings[name] ?? [])
  const again = known.flatMap(({ second }) => second ?? [])
  if (known.length === 0) return 'not known.'
  const second = again.length === 0 ? 'none was read again' : `${again.length} were read a second time ${span(again)}`
  return `${known.length} of ${names.length} records were coded ${span(known.map(({ first }) => first))}; ${second}.`
}

function counts(dataset: Dataset<Ids>, readings: Readings): string {
  const { actors, events, positions, sources } = dataset
  const evidence = collectionNames.flatMap((name) => dataset[name].flatMap((record) => record.evidence))
  const spans = evidence.reduce((sum, one) => sum + one.spans.length, 0)
  const { days: held } = coverageOf(dataset)
  const restOn = (id: string) =>
    collectionNames
      .filter((name) => name !== 'sources')
      .flatMap((name) => dataset[name].filter((record) => record.evidence.some(({ source }) => source === id))).length
  return [
    table(
      ['collection', 'one record is', 'records'],
      collectionNames.map((name) => [`\`${name}\``, collections[name], dataset[name].length]),
    ),
    table(
      ['source', 'kind', 'published', 'language', 'text pinned', 'flags', 'defects', 'records with evidence in it'],
      sources.map((one) => [
        `\`${one.id}\``,
        one.kind,
        one.published.edtf,
        one.language,
        one.sha256 === null ? 'no' : 'yes',
        one.flags.join(', '),
        one.defects.length,
        restOn(one.id),
      ]),
    ),
    [
      `- Sources by group of those that rest on one another: ${new Set(sources.map(({ independenceGroup }) => independenceGroup)).size} groups for ${sources.length} sources.`,
      `- Evidence: ${evidence.length} entries with ${spans} spans of text; ${tally(evidence.map(({ support }) => support))}.`,
      `- Actors: ${tally(actors.map(({ kind }) => kind))}.`,
      `- Events: ${tally(events.map(({ status }) => status))}${held === null ? '' : `; those held whose days are certain are of ${held.first} to ${held.last}`}.`,
      `- Dates of events: ${tally(events.map(({ date }) => date.basis))}.`,
      `- Positions by voice: ${tally(positions.map(({ voice }) => voice))}.`,
      `- Days: ${days(dataset, readings)}`,
    ].join('\n'),
  ].join('\n\n')
}

/** The datasheet with the counts that the records have. */
export function withCounts(markdown: string, dataset: Dataset<Ids>, readings: Readings): string {
  const [before, after] = [markdown.indexOf(START), markdown.indexOf(END)]
  if (before < 0 || after < before) throw new Error(`docs/datasheet.md has no ${START} followed by ${END}`)
  return `${markdown.slice(0, before + START.length)}\n${counts(dataset, readings)}\n${markdown.slice(after)}`
}
