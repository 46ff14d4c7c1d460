import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { polarities, stances, voices } from '../vocabulary/position.js'
import { readFilter } from './read-filter.js'
import { termsOf } from './terms-of.js'
import type { OneOrMore, TimeFilter } from './time-filter.js'

/** Which positions: those that meet every key given. */
export interface PositionsFilter<I extends Ids = KnownIds> extends TimeFilter {
  /** Whose stance. */
  readonly actor?: OneOrMore<I['actor']> | undefined
  /** For whom the actor speaks. */
  readonly onBehalfOf?: OneOrMore<I['actor']> | undefined
  /** On any option of which issue. */
  readonly issue?: OneOrMore<I['issue']> | undefined
  /** On which option. */
  readonly option?: OneOrMore<I['option']> | undefined
  /** With which stance. */
  readonly stance?: OneOrMore<PositionRecord['stance']> | undefined
  /** For (1), neither (0) or against (-1). */
  readonly polarity?: OneOrMore<-1 | 0 | 1> | undefined
  /** Through whose words. */
  readonly voice?: OneOrMore<PositionRecord['voice']> | undefined
  /** Making or answering which proposal. */
  readonly proposal?: OneOrMore<I['proposal']> | undefined
  /** Taken at which event. */
  readonly event?: OneOrMore<I['event']> | undefined
  /** Told by which source. */
  readonly source?: OneOrMore<I['source']> | undefined
}

/**
 * The positions that meet a filter, in order of the first day they can have been taken. For where an actor stands in
 * the end, use `stanceOf`; for all actors on one option, `sidesOn`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findPositions({ issue: 'ceasefire', polarity: -1 }).map(({ actor, stance }) => [actor, stance])
 */
export function findPositions<I extends Ids = KnownIds>(
  filter: NoInfer<PositionsFilter<I>> = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'proposals' | 'events' | 'sources' | 'retired'>,
): readonly PositionRecord<I>[] {
  const wanted = readFilter(
    'findPositions',
    filter,
    {
      actor: { ids: 'actors' },
      onBehalfOf: { ids: 'actors' },
      issue: { ids: 'issues' },
      option: { ids: 'options' },
      stance: { terms: termsOf(stances) },
      polarity: { terms: [1, 0, -1] },
      voice: { terms: termsOf(voices) },
      proposal: { ids: 'proposals' },
      event: { ids: 'events' },
      source: { ids: 'sources' },
    },
    dataset,
  )
  return dataset.positions.filter(
    (position) =>
      wanted.admitsDate(position.date) &&
      wanted.admits('actor', position.actor) &&
      wanted.admits('onBehalfOf', position.onBehalfOf) &&
      wanted.admits('issue', position.option.split('/')[0] ?? null) &&
      wanted.admits('option', position.option) &&
      wanted.admits('stance', position.stance) &&
      wanted.admits('polarity', polarities[position.stance]) &&
      wanted.admits('voice', position.voice) &&
      wanted.admits('proposal', position.proposal) &&
      wanted.admits('event', position.event) &&
      wanted.admits('source', ...position.evidence.map(({ source }) => source)),
  )
}
