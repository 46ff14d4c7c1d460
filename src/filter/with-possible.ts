import type { WithPossible } from './time-filter.js'

/**
 * An answer, frozen, with those of its items in `possible` that are not sure; a list of them beside the answer's own,
 * so that it is not one of the items that a loop or JSON meets.
 *
 * @example
 * withPossible(records, (record) => sure.has(record)).possible
 */
export function withPossible<Item>(answer: readonly Item[], isSure: (item: Item) => boolean): WithPossible<Item> {
  const copy: Item[] & { possible?: readonly Item[] } = [...answer]
  const possible = Object.freeze(copy.filter((item) => !isSure(item)))
  Object.defineProperty(copy, 'possible', { value: possible })
  return Object.freeze(copy) as WithPossible<Item>
}
