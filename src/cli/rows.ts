import type { BoundedDate } from '../semantics/date-bounds.js'
import { dateColumn } from './date-column.js'
import type { Given } from './questions.js'
import type { Shown, Value } from './shown.js'
import { type Cell, dateCell, possibleCell } from './view/cells.js'
import type { Column } from './view/columns.js'

/** A column: what it is headed by, what kind of cell it holds, and what an item has there. */
export interface ColumnOf<Item> extends Column {
  valueOf(item: Item): Value
  /** What a person reads there, if it is more than the value. */
  cellOf?(item: Item): Cell
}

type Read<Item> = (item: Item) => Value | readonly string[] | boolean | undefined

function asValue(value: ReturnType<Read<never>>): Value {
  if (typeof value === 'object' && value !== null) return value.join(' ')
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? null)
}

const column =
  (kind: Column['kind']) =>
  <Item>(header: string, read: Read<Item>, cellOf?: (item: Item) => Cell): ColumnOf<Item> => ({
    header,
    kind,
    valueOf: (item) => asValue(read(item)),
    ...(cellOf && { cellOf }),
  })

/** A column of terms. */
export const term = column('term')
/** A column of sentences. */
export const prose = column('prose')
/** A column of numbers. */
export const number = column('number')
/** A column of ids, or of lists of them. */
export const id = column('id')
/** A column of dates. */
export const date = <Item>(header: string, read: (item: Item) => BoundedDate): ColumnOf<Item> =>
  term(
    header,
    (item) => dateColumn(read(item)),
    (item) => dateCell(read(item)),
  )

type Items<Item> = readonly Item[] & { readonly possible?: readonly Item[] }

const isPossible = <Item>(item: Item, { possible }: Items<Item>) =>
  possible?.includes(item) ?? (item as { readonly certainty?: unknown } | null)?.certainty === 'possible'

/**
 * Items as rows of columns. Where the question counts what is possible, each row begins with how surely it counts, for
 * a person as a mark.
 *
 * @example
 * rows(answer, given, [id('id', ({ id }) => id)])
 */
export function rows<Item>(items: Items<Item>, given: Given, columns: readonly ColumnOf<Item>[]): Shown {
  const { within } = given
  const mark: ColumnOf<Item> = {
    header: '',
    kind: 'term',
    valueOf: (item) => (isPossible(item, items) ? '?' : ''),
    cellOf: (item) => possibleCell(isPossible(item, items)),
  }
  const certainty = term<Item>('certainty', (item) => (isPossible(item, items) ? 'possible' : 'certain'))
  const isMarked = within === 'possibly'
  const read = isMarked ? [mark, ...columns] : columns
  const written = isMarked ? [certainty, ...columns] : columns
  return {
    names: written.map(({ header }) => header),
    values: items.map((item) => written.map((one) => one.valueOf(item))),
    columns: read.map(({ header, kind }) => ({ header, kind })),
    lines: items.map((item) => read.map((one) => String(one.valueOf(item) ?? ''))),
    cells: items.map((item) => read.map((one) => one.cellOf?.(item) ?? String(one.valueOf(item) ?? ''))),
  }
}

/** What shows an answer that is a list, an item a row. */
export const eachAs =
  <Item>(columns: readonly ColumnOf<Item>[]) =>
  (answer: Items<Item>, given: Given): Shown =>
    rows(answer, given, columns)
