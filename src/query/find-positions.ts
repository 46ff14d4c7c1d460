import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { Condition, PositionRecord } from '../dataset/record-types.js'
import { type ConditionFilter, conditionField } from '../filter/condition-field.js'
import { field } from '../filter/field.js'
import { Fields } from '../filter/fields.js'
import { select } from '../filter/select.js'
import { termsOf } from '../filter/terms-of.js'
import { textField } from '../filter/text-field.js'
import type { Certainty, Found, OneOrMore, TimeFilter } from '../filter/time-filter.js'
import { polarities, stances, voices } from '../vocabulary/position.js'
import { groupsOf } from './groups-of.js'
import { issueOf } from './issues-of-events.js'

/** Which positions: those that meet every key given. */
export interface PositionsFilter<I extends Ids = KnownIds, W extends Certainty = Certainty> extends TimeFilter<W> {
  /** Whose stance. */
  readonly actor?: OneOrMore<I['actor']> | undefined
  /** Of whoever is, speaks for, holds a post with or is a member of it on the day of the position. */
  readonly side?: OneOrMore<I['actor']> | undefined
  /** For whom the actor speaks, as the source says. */
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
  /** Whether there is a condition, or what a condition is and hangs on. */
  readonly condition?: boolean | ConditionFilter<I> | undefined
  /** To whom it was said. */
  readonly addressee?: OneOrMore<I['actor']> | undefined
  /** Making or answering which proposal. */
  readonly proposal?: OneOrMore<I['proposal']> | undefined
  /** Taken at which event. */
  readonly event?: OneOrMore<I['event']> | undefined
  /** Told by which source. */
  readonly source?: OneOrMore<I['source']> | undefined
  /** With all these words, or words that begin with them, in summary, quotation or conditions. */
  readonly text?: string | undefined
}

type Position = PositionRecord<Ids>

const conditionText = (condition: Condition<Ids>) => ('text' in condition ? condition.text : null)

export const positionFields: Fields<Position> = /* @__PURE__ */ (() =>
  new Fields<Position>(
    ({ date }) => date,
    [
      ['actor', field<Position>({ ids: 'actors' }, ({ actor }) => [actor])],
      [
        'side',
        field<Position>(
          { ids: 'actors' },
          ({ actor, onBehalfOf, date }, { actors = [] }, surely) => [
            ...groupsOf(actor, date, actors, surely),
            ...(onBehalfOf === null ? [] : groupsOf(onBehalfOf, date, actors, surely)),
          ],
          { needs: ['actors'], uncertain: true },
        ),
      ],
      ['onBehalfOf', field<Position>({ ids: 'actors' }, ({ onBehalfOf }) => [onBehalfOf])],
      ['issue', field<Position>({ ids: 'issues' }, ({ option }) => [issueOf(option)])],
      ['option', field<Position>({ ids: 'options' }, ({ option }) => [option])],
      ['stance', field<Position>({ terms: termsOf(stances) }, ({ stance }) => [stance])],
      ['polarity', field<Position>({ terms: [1, 0, -1] }, ({ stance }) => [polarities[stance]])],
      ['voice', field<Position>({ terms: termsOf(voices) }, ({ voice }) => [voice])],
      ['condition', conditionField],
      ['addressee', field<Position>({ ids: 'actors' }, ({ addressees }) => addressees)],
      ['proposal', field<Position>({ ids: 'proposals' }, ({ proposal }) => [proposal])],
      ['event', field<Position>({ ids: 'events' }, ({ event }) => [event])],
      ['source', field<Position>({ ids: 'sources' }, ({ evidence }) => evidence.map(({ source }) => source))],
      [
        'text',
        textField<Position>(({ summary, quote, conditions }) => [
          summary,
          quote?.text ?? null,
          ...conditions.map(conditionText),
        ]),
      ],
    ],
  ))()

/**
 * The positions that meet a filter, in order of the first day they can have been taken; all of them where it is empty.
 * What surely falls within the days given counts; with `within: 'possibly'` also what may, and `possible` of the answer
 * has those. For where an actor stands in the end, use `stanceOf`; for all actors on one option, `sidesOn`; for numbers,
 * `countPositions`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findPositions({ issue: 'ceasefire', polarity: -1 }).map(({ actor, stance }) => [actor, stance])
 */
export function findPositions<I extends Ids = KnownIds, const W extends Certainty = 'certainly'>(
  filter: PositionsFilter<NoInfer<I>, W> = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'proposals' | 'events' | 'sources' | 'retired'>,
): Found<PositionRecord<I>, W> {
  return select('findPositions', dataset.positions, positionFields, filter, dataset) as Found<PositionRecord<I>, W>
}
