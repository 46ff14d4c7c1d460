import type { Given } from './questions.js'
import { type ColumnOf, number, rows, term } from './rows.js'
import type { Shown, Value } from './shown.js'

/** What shows counts: the keys that were counted by, and how many. */
export const countsAs =
  <Counts extends readonly object[]>() =>
  (answer: Counts, given: Given): Shown => {
    const [first = {}] = answer
    const columns = Object.keys(first).map((key): ColumnOf<object> => {
      const read = (row: object): Value => Object.getOwnPropertyDescriptor(row, key)?.value
      return typeof read(first) === 'number' && key !== 'polarity' ? number(key, read) : term(key, read)
    })
    // How many are merely possible stands in a column of its own.
    return rows(answer, { ...given, within: undefined }, columns)
  }
