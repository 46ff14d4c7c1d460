import { published } from '../dataset/published.js'
import type { Dataset, FigureValue } from '../dataset/record-types.js'
import { evidenceFor } from '../query/evidence-for.js'
import { findDiscrepancies, findEvents, findFigures, findPositions, findProposals } from '../questions/of-release.js'
import { collectionNames } from '../vocabulary/collections.js'
import { dateColumn } from './date-column.js'
import { recordNamed } from './record-named.js'
import { UsageError } from './usage-error.js'

/** What a command answers: records or parts of them for `--json`, rows for people. */
export interface Answer {
  readonly json: unknown
  readonly rows: readonly (readonly string[])[]
}

/** A command: how it is called, the options it takes, and what it answers. */
export interface Command {
  readonly usage: string
  readonly does: string
  readonly options: readonly string[]
  answer(filter: Readonly<Record<string, unknown>>, names: readonly string[]): Answer
}

const TIME = ['on', 'from', 'to', 'within']

/** The options that take one value: a comma in it is part of it. */
export const singleOptions: readonly string[] = [...TIME, 'text']

// The questions check at run time whatever they are asked, so that a filter made of the words of a command line is safe.
const asFilter = (filter: Readonly<Record<string, unknown>>) => filter as Readonly<Record<string, never>>

/** A row a record; where the answer counts what is possible, each row begins with a mark for those that are. */
function table<Item>(
  records: readonly Item[] & { readonly possible?: readonly Item[] },
  row: (record: Item) => readonly string[],
): Answer {
  const possible = records.possible && new Set(records.possible)
  const marked = (record: Item) => (possible === undefined ? [] : [possible.has(record) ? '?' : ' '])
  return { json: records, rows: records.map((record) => [...marked(record), ...row(record)]) }
}

function number({ op, n, min, max, text }: FigureValue): string {
  const said = op === 'between' ? `${min} to ${max}` : (n ?? text ?? '')
  return op === 'exactly' ? String(said) : `${op} ${said}`
}

const label = (record: Dataset[(typeof collectionNames)[number]][number]): string => {
  if ('title' in record) return record.title
  if ('name' in record) return record.name
  if ('label' in record) return record.label
  return record.summary
}

/** Every command by its name. */
export const commands = {
  timeline: {
    usage:
      'timeline [--on DAY] [--from DAY] [--to DAY] [--within possibly] [--type TYPE] [--status STATUS] [--mode MODE] [--participant ID] [--side ID] [--issue ID] [--place ID] [--source ID] [--text WORDS]',
    does: 'The events, in order of time.',
    options: ['type', 'status', 'mode', 'participant', 'side', 'issue', 'place', 'source', 'text', ...TIME],
    answer: (filter) =>
      table(findEvents(asFilter(filter)), ({ date, status, type, title, id }) => [
        dateColumn(date),
        status,
        type,
        title,
        id,
      ]),
  },
  positions: {
    usage:
      'positions [--actor ID] [--side ID] [--addressee ID] [--on-behalf-of ID] [--issue ID] [--option ID] [--stance STANCE] [--polarity 1|0|-1] [--voice VOICE] [--proposal ID] [--event ID] [--source ID] [--text WORDS] [--on DAY] [--from DAY] [--to DAY] [--within possibly]',
    does: 'The positions, in order of time.',
    options: [
      'actor',
      'side',
      'addressee',
      'onBehalfOf',
      'issue',
      'option',
      'stance',
      'polarity',
      'voice',
      'proposal',
      'event',
      'source',
      'text',
      ...TIME,
    ],
    answer: ({ polarity, ...filter }) => {
      const numbers = Array.isArray(polarity)
        ? polarity.map((one) => (/^-?[01]$/.test(one) ? Number(one) : one))
        : undefined
      return table(
        findPositions(asFilter({ ...filter, polarity: numbers })),
        ({ date, actor, stance, option, voice, id }) => [dateColumn(date), actor, stance, option, voice, id],
      )
    },
  },
  figures: {
    usage:
      'figures [--measure MEASURE] [--unit UNIT] [--claimant ID] [--event ID] [--place ID] [--source ID] [--proposal ID] [--stage STAGE] [--text WORDS] [--on DAY] [--from DAY] [--to DAY] [--within possibly]',
    does: 'The claimed numbers, in order of time.',
    options: ['measure', 'unit', 'claimant', 'event', 'place', 'source', 'proposal', 'stage', 'text', ...TIME],
    answer: (filter) =>
      table(findFigures(asFilter(filter)), ({ date, measure, value, unit, claimant, id }) => [
        dateColumn(date),
        measure,
        `${number(value)} ${unit}`,
        claimant,
        id,
      ]),
  },
  proposals: {
    usage:
      'proposals [--proposer ID] [--addressee ID] [--issue ID] [--option ID] [--status STATUS] [--event ID] [--source ID] [--text WORDS] [--on DAY] [--from DAY] [--to DAY] [--within possibly]',
    does: 'The proposals with the last of their history, in order of time.',
    options: ['proposer', 'addressee', 'issue', 'option', 'status', 'event', 'source', 'text', ...TIME],
    answer: (filter) =>
      table(findProposals(asFilter(filter)), ({ date, history, title, id }) => [
        dateColumn(date),
        history.at(-1)?.status ?? '',
        title,
        id,
      ]),
  },
  discrepancies: {
    usage: 'discrepancies [--kind KIND] [--source ID] [--status STATUS] [--record COLLECTION/ID] [--text WORDS]',
    does: 'Where accounts do not agree, or one is wrong.',
    options: ['kind', 'source', 'status', 'record', 'text'],
    answer: ({ record, ...filter }) => {
      const records = Array.isArray(record) ? record.map((name) => recordNamed(name)) : undefined
      const references = records?.map(({ collection, record: { id } }) => ({ collection, id }))
      return table(
        findDiscrepancies(asFilter({ ...filter, record: references })),
        ({ kind, resolution, title, id }) => [kind, resolution.status, title, id],
      )
    },
  },
  list: {
    usage: `list ${collectionNames.join('|')}`,
    does: 'Every record of a collection.',
    options: [],
    answer: (_filter, [name = '']) => {
      const collection = collectionNames.find((one) => one === name)
      if (collection === undefined) {
        throw new UsageError(`list: there is no collection "${name}": write one of ${collectionNames.join(', ')}`)
      }
      return table<Dataset[typeof collection][number]>(published[collection], (record) => [record.id, label(record)])
    },
  },
  show: {
    usage: 'show ID|COLLECTION/ID|ISSUE/OPTION',
    does: 'One record, whole, or an option with its issue.',
    options: [],
    answer: (_filter, [name = '']) => {
      const options = published.issues.flatMap((issue) => issue.options.map((one) => ({ issue: issue.id, ...one })))
      const found =
        options.find(({ id }) => id === name) ??
        recordNamed(
          name,
          options.map(({ id }) => id),
        ).record
      return { json: found, rows: [[JSON.stringify(found, null, 2)]] }
    },
  },
  evidence: {
    usage: 'evidence ID|COLLECTION/ID [POINTER]',
    does: 'Which words of which source carry a record, or a field of it such as /date.',
    options: [],
    answer: (_filter, [name = '', pointer]) => {
      const evidence = evidenceFor(recordNamed(name).record, pointer)
      return table(evidence, ({ source, support, spans, fields, note }) => [
        source,
        support,
        spans.map(([start, end]) => `${start}-${end}`).join(','),
        fields.join(' '),
        note ?? '',
      ])
    },
  },
} as const satisfies Record<string, Command>
