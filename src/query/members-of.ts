import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ActorRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { dayRange } from '../filter/day-range.js'
import { found } from '../filter/found.js'
import { readFilter } from '../filter/read-filter.js'
import type { AsOf, Certainty, Found } from '../filter/time-filter.js'
import { groupsOf } from './groups-of.js'

/**
 * The members of a group, state or organisation on a day, in order of id, without the group itself: who is part of it or
 * holds a post in it, and the members of these in turn. That one is part of another has no date in the data and counts on
 * every day; a post counts on the days on which it was surely held or, with `within: 'possibly'`, may have been, and
 * `possible` of the answer has whose; on any day where none is given. A coalition has members whom no source names, so
 * that this is seldom all of them. For the posts of a person, use `rolesOf`; for what members do not share,
 * `disagreementsWithin`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * membersOf('e3', { asOf: '2025-08-17' }).map(({ id }) => id) // ['france', 'friedrich-merz', 'germany', 'keir-starmer', 'united-kingdom']
 */
export function membersOf<I extends Ids = KnownIds, const W extends Certainty = 'certainly'>(
  group: NoInfer<I['actor']>,
  options: AsOf<W> = {},
  dataset: DatasetOf<I, 'actors' | 'retired'>,
): Found<ActorRecord<I>, W> {
  checkedId('actors', group, dataset)
  const { window } = readFilter('membersOf', options, {}, dataset, 'upTo')
  const { asOf } = options
  const edtf = asOf === undefined ? 'XXXX' : dayRange('membersOf', 'asOf', asOf).last
  const isIn = (id: I['actor'], surely: boolean) =>
    groupsOf(id, { edtf, notBefore: null, notAfter: null }, dataset.actors, surely).has(group)
  const members = dataset.actors.filter(({ id }) => id !== group && isIn(id, false))
  // Whether a post was held at any time is no question of dates.
  return found(members, ({ id }) => asOf === undefined || isIn(id, true), window)
}
