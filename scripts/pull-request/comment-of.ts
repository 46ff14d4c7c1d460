import type { ChangingCollection, FieldChange, RetiredId } from '../../src/changes/dataset-delta.js'
import { demandsOfRecords } from '../../src/changes/demands-of-records.js'
import { diffDatasets } from '../../src/changes/diff-datasets.js'
import { largestStep } from '../../src/changes/version-step.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { markdownCode } from '../release/markdown-text.js'

/** The records before and after a pull request. */
export interface RecordsChanged {
  readonly before: Dataset<Ids>
  readonly after: Dataset<Ids>
  /** The files of either that could not be read, and whose records stand in neither. */
  readonly unread: readonly string[]
}

/** What a comment may hold; GitHub refuses one of more than 65 536 characters. */
const LONGEST_COMMENT = 60_000
const LONGEST_VALUE = 160
/** Characters that are not seen, or that turn or break the line that they are in. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu

const escaped = (sign: string) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`

/** A text of a record as code in a line of Markdown, cut where it is long, with what is not seen written out. */
function code(text: string): string {
  const signs = [...text]
  const cut = signs.length > LONGEST_VALUE ? `${signs.slice(0, LONGEST_VALUE).join('')}…` : text
  return markdownCode(cut.replace(UNSEEN, escaped))
}

const value = (given: unknown) => code(JSON.stringify(given) ?? 'nothing')

interface Named {
  readonly collection: ChangingCollection
  readonly id: string
}

const named = ({ collection, id }: Named) => code(`${collection}/${id}`)

/** What a person calls a record, where it has a title, name, label or summary. */
function calledOf(record: object): string {
  const fields = new Map<string, unknown>(Object.entries(record))
  const found = ['title', 'name', 'label', 'summary', 'reason'].map((field) => fields.get(field))
  const text = found.find((one) => typeof one === 'string')
  return text === undefined ? '' : ` ${value(text)}`
}

function lineOf(change: FieldChange): string {
  const at = code(change.path)
  if (change.op === 'add') return `${at}: added ${value(change.after)}`
  if (change.op === 'remove') return `${at}: removed ${value(change.before)}`
  return `${at}: ${value(change.before)} → ${value(change.after)}`
}

const redirected = (one: RetiredId) =>
  `- ${named(one)} → ${one.entry.replacedBy.map((id) => named({ ...one, id })).join(' and ')}: ${value(one.entry.reason)}`

interface Section {
  readonly heading: string
  /** An item a record, each of one line or more. */
  readonly items: readonly string[]
}

function sectionsOf({ before, after, unread }: RecordsChanged): readonly Section[] {
  const { added, changed, merged, retired, removed } = diffDatasets(before, after)
  const sections: readonly Section[] = [
    {
      heading: 'Could not be read, and are left out; `npm run check` says why',
      items: unread.map((file) => `- ${value(file)}`),
    },
    {
      heading: 'Gone without an entry in `data/retired.json`',
      items: removed.map((one) => `- ${named(one)}${calledOf(one.record)}`),
    },
    { heading: 'Withdrawn', items: retired.map((one) => `- ${named(one)}: ${value(one.entry.reason)}`) },
    { heading: 'Merged', items: merged.map(redirected) },
    {
      heading: 'Changed',
      items: changed.map((one) =>
        [`- ${named(one)}`, ...one.changes.map((change) => `  - ${lineOf(change)}`)].join('\n'),
      ),
    },
    { heading: 'Added', items: added.map((one) => `- ${named(one)}${calledOf(one.record)}`) },
  ]
  return sections.filter(({ items }) => items.length > 0)
}

/** The lines that a comment has room for, and how many it has not. */
function fitting(lines: readonly string[]): { readonly shown: readonly string[]; readonly left: number } {
  let room = LONGEST_COMMENT
  const end = lines.findIndex((line) => {
    room -= line.length + 1
    return room < 0
  })
  return end < 0
    ? { shown: lines, left: 0 }
    : { shown: lines.slice(0, end), left: lines.slice(end).filter((line) => line !== '').length }
}

function introOf({ before, after }: RecordsChanged, sections: readonly Section[]): string {
  if (sections.length === 0) return 'No record changes.'
  const step = largestStep(demandsOfRecords(before, after))
  return step === null
    ? 'Nothing of it demands a step of the version.'
    : `The changes to the records demand a **${step}** step of the version, at least.`
}

/**
 * The comment that says what a pull request changes in the records, as Markdown: what is lost first, what is new last.
 * Whatever a record holds is shown as code: nothing in it is a mark-up, a link or a mention.
 */
export function commentOf(records: RecordsChanged): string {
  const sections = sectionsOf(records)
  const lines = sections.flatMap(({ heading, items }) => [
    `#### ${heading} (${items.length})`,
    '',
    ...items.flatMap((item) => item.split('\n')),
    '',
  ])
  const { shown, left } = fitting(lines)
  const more = left === 0 ? [] : ['', `${left} more lines do not fit into a comment: see the changed files.`]
  return `${['### What changes in the records', '', introOf(records, sections), '', ...shown, ...more].join('\n').trimEnd()}\n`
}
