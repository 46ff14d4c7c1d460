import { counted, listed } from '../../src/exports/pictures/listed.js'
import type { Picture } from '../../src/exports/pictures/picture.js'
import type { Disagreement, Estimate, FieldAgreement } from './agreement-of.js'
import type { Coding } from './coding.js'
import { type CodedCollection, codedCollections, type Sample } from './sample.js'

const percent = (share: number) => `${Math.round(share * 100)} %`
const fraction = (value: number) => (Math.round(value * 100) / 100 || 0).toFixed(2)

function shown(estimate: Estimate | null | undefined, write: (value: number) => string): string {
  if (estimate === undefined) return ''
  if (estimate === null) return 'not defined'
  const { value, interval } = estimate
  return interval === null ? write(value) : `${write(value)} (${write(interval[0])} to ${write(interval[1])})`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')

const escaped = (text: string) => text.replace(/[\\[\]<>&`|]/g, (sign) => `&#${sign.charCodeAt(0)};`)

interface Study {
  readonly sample: Sample
  readonly first: Coding
  readonly second: Coding
  readonly fields: readonly FieldAgreement[]
  readonly disagreements: readonly Disagreement[]
  readonly picture: Picture
}

/** The page that tells how far two codings of the sample agree. */
export function page({ sample, first, second, fields, disagreements, picture }: Study): string {
  const numbers = codedCollections.map(
    (collection) => `${sample.units.filter((unit) => unit.collection === collection).length} ${collection}`,
  )
  const sources = new Set(sample.units.flatMap(({ passages }) => passages.map(({ source }) => source))).size
  const tableOf = (collection: CodedCollection) =>
    table(
      ['field', 'units', 'coded alike (95 %)', 'kappa (95 %)', 'coded alike, not shown'],
      fields
        .filter((one) => one.collection === collection)
        .map(({ field, units, equal, kappa, unseen }) => [
          field,
          String(units),
          shown(equal, percent),
          shown(kappa, fraction),
          unseen === undefined ? '' : unseen.equal === null ? 'no unit' : `${percent(unseen.equal)} of ${unseen.units}`,
        ]),
    )
  const differencesOf = (collection: CodedCollection) =>
    table(
      ['field', 'first coding', 'second coding', 'units'],
      disagreements
        .filter((one) => one.collection === collection)
        .map(({ field, first: one, second: other, times }) => [field, one, other, String(times)]),
    )
  return `${[
    '# Agreement between two codings',
    `How far two codings of the same passages agree: ${counted(sample.units.length, 'unit')}, ${listed(numbers)}, from ${counted(sources, 'source')}. This page and its picture are written by \`npm run agreement\` from \`codings/sample.json\`, \`codings/first.json\` and \`codings/second.json\`.`,
    `![${escaped(picture.alternative)}](figures/agreement.svg)`,
    '## Who coded what',
    table(
      ['coding', 'coder', 'day'],
      [
        ['first', escaped(first.coder), first.date],
        ['second', escaped(second.coder), second.date],
      ],
    ),
    'The first coding is the records as they stood when the sample was drawn: coded once, and read against their sources a second time. So the numbers below say how far the published records agree with another coder, not how far two first attempts agree. It stays as it was drawn when records are corrected later.',
    `The second coder worked from what \`npm run agreement -- worksheet\` prints: the passages with some text around them, the actor whose stance is asked or the actors of the event, the number that is asked, the date of the source, and the closed lists of terms; beside it the guidelines, the codebook, the issues and the whole texts. Records, titles and summaries were not given, but the codebook names records as examples of its terms, among them records of the sample.`,
    '## How the sample was drawn',
    `Records are put in the order of the SHA-256 of \`seed/collection/id\`, with the seed \`${sample.seed}\`, and taken from the front, from each source in proportion to its records (the source that a record names first). Records that look alike by what a second coder is given (two stances of one actor on the same words, two events of the same actors in the same words) are left out, and so are those with no words of a pinned text. It was drawn on ${sample.drawn}.`,
    '## What the numbers mean',
    bullets([
      '*Coded alike* is the share of the units on which both codings have the same term. A field that the second coder could not tell is not alike.',
      '*kappa* is Cohen’s kappa: 1 where both always agree, 0 where they agree as often as chance would. Weights count near stances as less apart than far ones, on the scale from demands to rules-out in the order of the vocabulary; a unit where a coder has no stance is left out of them.',
      'Dates and numbers are compared for equality alone: kappa does not fit what has no list of terms.',
      'In brackets stands the 95 % interval of 2000 samples drawn with replacement from the units, with a fixed seed.',
      'Kappa is *not defined* where both coders used one term throughout.',
      '*Coded alike, not shown* is the share among the units whose record the page of the terms of this field did not name when the second coding was made (`codings/shown.json`).',
    ]),
    ...codedCollections.flatMap((collection) => [
      `## ${collection[0]?.toUpperCase()}${collection.slice(1)}`,
      tableOf(collection),
      ...(disagreements.some((one) => one.collection === collection)
        ? ['Where the two differ:', differencesOf(collection)]
        : ['The two differ on none of the fields that have terms.']),
    ]),
    '## Limits',
    bullets([
      'The sample is small, and units of one article or one passage are not independent of each other, which the intervals take them to be.',
      'Both coders are of the same family and worked from the same guidelines. What both misread counts as agreement.',
      'The second coding is not blind. The codebook shows many of the records of the sample under a term that they carry, and each option of an issue was worded from these texts and names its passage. So the agreement on options, types and measures is higher than a coder would reach on a new text.',
      'Which passages hold a record was given, and on which words it rests. Whether two coders would find the same records in a text is not measured.',
      'Titles, summaries, notes, conditions, the roles of participants, relations and scopes were not coded a second time.',
    ]),
  ].join('\n\n')}\n`
}
