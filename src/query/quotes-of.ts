import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, PositionRecord, Quote } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { outerDays } from '../semantics/date-bounds.js'

/** What an actor said, word for word, and the record it stands in. */
export type Quotation<I extends Ids = KnownIds> = {
  readonly quote: Quote
} & (
  | { readonly collection: 'positions'; readonly record: PositionRecord<I> }
  | { readonly collection: 'events'; readonly record: EventRecord<I> }
)

const OWN_WORDS: readonly PositionRecord['voice'][] = ['direct-quote', 'partial-quote']

const firstDay = ({ record }: Quotation<Ids>) => outerDays(record.date).earliest ?? '9999-99-99'

/**
 * What an actor said in its own words, in positions and at events, in order of the first day it can have been said; not
 * what a spokesperson said for it or another quoted of it. For what it said in any words, use `findPositions`.
 * Throws an UnknownIdError for an actor that does not exist.
 *
 * @example
 * quotesOf('luke-pollard').map(({ quote, record }) => [record.date.edtf, quote.language])
 */
export function quotesOf<I extends Ids = KnownIds>(
  actor: NoInfer<I['actor']>,
  dataset: DatasetOf<I, 'positions' | 'events' | 'actors' | 'retired'>,
): readonly Quotation<I>[] {
  checkedId('actors', actor, dataset)
  const inPositions = dataset.positions.flatMap((record): Quotation<I>[] =>
    record.actor === actor && record.quote !== null && OWN_WORDS.includes(record.voice)
      ? [{ quote: record.quote, collection: 'positions', record }]
      : [],
  )
  const atEvents = dataset.events.flatMap((record): Quotation<I>[] =>
    record.quotes.flatMap(({ speaker, text, language }) =>
      speaker === actor ? [{ quote: { text, language }, collection: 'events', record }] : [],
    ),
  )
  const byDay = [...inPositions, ...atEvents].toSorted((a, b) =>
    firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0,
  )
  return deepFreeze(byDay)
}
