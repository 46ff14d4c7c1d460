import type { Window } from '../postings/window.js'
import type { Certainty, Found } from './time-filter.js'
import { withPossible } from './with-possible.js'

/**
 * What a question answers with of the records that may be meant, frozen: those that are sure, or where the window counts
 * what is possible all of them, and then `possible` has those that are not sure.
 *
 * @example
 * found([event], () => false, { from: FIRST, to: LAST, surely: true }) // []
 */
export function found<Item, W extends Certainty>(
  records: readonly Item[],
  isSure: (record: Item) => boolean,
  { surely }: Window,
): Found<Item, W> {
  return (surely ? Object.freeze(records.filter(isSure)) : withPossible(records, isSure)) as Found<Item, W>
}
