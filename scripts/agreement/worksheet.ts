import type { SchemaDataset } from '../../src/schema/dataset.js'
import { codePoints } from '../../src/semantics/code-points.js'
import { dateBases } from '../../src/vocabulary/dated.js'
import { eventStatuses, modes } from '../../src/vocabulary/event.js'
import { actTypes, attackTypes, type EventTypeEntry, talkTypes } from '../../src/vocabulary/event-types.js'
import { figureStages, measures, operators, units } from '../../src/vocabulary/figure.js'
import { stances, voices } from '../../src/vocabulary/position.js'
import { codedFields, NONE } from './coding.js'
import { type CodedCollection, codedCollections, type Passage, type Sample, type Unit } from './sample.js'

/** How much of the text stands on either side of a passage, in code points. */
const AROUND = 240

const list = (title: string, terms: Readonly<Record<string, string>>) =>
  [`## ${title}`, ...Object.entries(terms).map(([term, meaning]) => `- ${term}: ${meaning}`)].join('\n')

const definitions = (types: Readonly<Record<string, EventTypeEntry>>) =>
  Object.fromEntries(Object.entries(types).map(([name, { definition }]) => [name, definition]))

const named = (records: readonly { readonly id: string; readonly name: string }[]) =>
  Object.fromEntries(records.map(({ id, name }) => [id, name]))

const asked: Readonly<Record<CodedCollection, string>> = {
  positions: 'The stance that the actor named takes, or is said to take, in the words marked.',
  events: 'The event that the words marked tell of, in which the actors named take part or were to.',
  figures: 'The number that is marked, with its bound word if it has one.',
}

function termsFor({ issues, actors, places }: SchemaDataset): string[] {
  const options = issues.flatMap((issue) => issue.options)
  return [
    list('positions: option', Object.fromEntries(options.map(({ id, proposition }) => [id, proposition]))),
    list('positions: stance', stances),
    list('positions: voice', voices),
    list('events: type', definitions({ ...talkTypes, ...actTypes, ...attackTypes })),
    list('events: status', eventStatuses),
    list('events: mode', { ...modes, [NONE]: 'It is an attack.' }),
    list('events: place', { ...named(places), [NONE]: 'The text tells of no place.' }),
    list('positions, events: basis (of the date)', dateBases),
    list('figures: measure', measures),
    list('figures: unitOfMeasure', units),
    list('figures: op', operators),
    list('figures: stage', { ...figureStages, [NONE]: 'It counts no money, arms or troops, or no stage is told.' }),
    list('positions: onBehalfOf, and figures: claimant', {
      ...named(actors),
      [NONE]: 'The actor speaks for itself, or the text does not say for whom (onBehalfOf alone).',
    }),
  ]
}

const introduction = [
  '# Worksheet of the second coder',
  'For each unit, one entry: `unit`, `collection` and the fields below. Write null where it cannot be told, and the word none where there is nothing to be written.',
  ...codedCollections.map((name) => `- ${name}: ${Object.keys(codedFields[name]).join(', ')}. ${asked[name]}`),
  '`date` is when the stance was taken, or the event took place or was to, in EDTF level 1 (2025-03-20, 2025-03, 2025-08-17~, XXXX-XX-XX, 2025-03-18/2025-03-20).',
  '`n` is the number in the unit; `min` and `max` are the ends of a between and none elsewhere.',
  '⟦ ⟧ marks the words that the question is about; the other words that the record rests on stand in ‹ ›. An ellipsis stands for text that is left out.',
].join('\n')

/** The pieces of a text around some spans, with marks about those. */
function excerpts(points: readonly string[], focus: Passage['spans'], spans: Passage['spans']): string[] {
  const before = new Map<number, string>()
  const after = new Map<number, string>()
  const mark = ([start, end]: readonly [number, number], open: string, close: string) => {
    before.set(start, (before.get(start) ?? '') + open)
    after.set(end, close + (after.get(end) ?? ''))
  }
  const inFocus = new Set(focus.map((span) => span.join()))
  for (const span of spans) if (!inFocus.has(span.join())) mark(span, '‹', '›')
  for (const span of focus) mark(span, '⟦', '⟧')
  const windows: [number, number][] = []
  for (const [start, end] of [...focus, ...spans].sort((a, b) => a[0] - b[0])) {
    const last = windows.at(-1)
    if (last !== undefined && start - AROUND <= last[1]) last[1] = Math.max(last[1], end + AROUND)
    else windows.push([Math.max(0, start - AROUND), end + AROUND])
  }
  return windows.map(([start, end]) => {
    const signs = points
      .slice(start, end)
      .map((sign, place) => `${after.get(start + place) ?? ''}${before.get(start + place) ?? ''}${sign}`)
    const close = end >= points.length ? (after.get(points.length) ?? '') : ''
    return `${start > 0 ? '…' : ''}${signs.join('')}${close}${end < points.length ? '…' : ''}`
  })
}

function questionOf(unit: Unit): string {
  if (unit.collection === 'positions') return `where does ${unit.actor} stand?`
  if (unit.collection === 'events') return `what is the event of ${unit.actors.join(', ')}?`
  return 'what does the number say?'
}

/**
 * What the second coder works from: the terms to choose among, and each unit with its passages as the texts have them.
 * It quotes the texts, so it is for the terminal and is kept nowhere.
 *
 * @example
 * worksheet(sample, dataset, textOf)
 */
export function worksheet(sample: Sample, dataset: SchemaDataset, textOf: (source: string) => string): string {
  const units = sample.units.map((unit) => [
    `# ${unit.unit} (${unit.collection}): ${questionOf(unit)}`,
    ...unit.passages.flatMap(({ source, spans }) => {
      const published = dataset.sources.find(({ id }) => id === source)?.published.edtf
      const focus = unit.focus.find((one) => one.source === source)?.spans ?? []
      return [`${source}, published ${published}:`, ...excerpts(codePoints(textOf(source)), focus, spans)]
    }),
  ])
  return `${[introduction, ...termsFor(dataset), ...units.map((lines) => lines.join('\n\n'))].join('\n\n')}\n`
}
