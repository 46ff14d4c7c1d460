import type { Window } from '../postings/window.js'
import type { AnswerCertainty } from './certainty-in.js'
import type { Certainty, Found } from './time-filter.js'

/**
 * Records as a question answers with them, frozen: those that are certain, or where the window counts what is possible
 * all of them, and then `possible` has those that are not certain.
 *
 * @example
 * found([{ record: event, certainty: 'possible' }], { from: FIRST, to: LAST, surely: true }) // []
 */
export function found<Item, W extends Certainty>(
  entries: readonly { readonly record: Item; readonly certainty: AnswerCertainty }[],
  { surely }: Window,
): Found<Item, W> {
  const recordsThat = (counts: (certainty: AnswerCertainty) => boolean) =>
    entries.flatMap(({ record, certainty }) => (counts(certainty) ? [record] : []))
  if (surely) return Object.freeze(recordsThat((certainty) => certainty === 'certain')) as Found<Item, W>
  const possible = Object.freeze(recordsThat((certainty) => certainty === 'possible'))
  return Object.freeze(
    Object.defineProperty(
      recordsThat(() => true),
      'possible',
      { value: possible },
    ),
  ) as Found<Item, W>
}
