import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { AnswerCertainty } from '../filter/certainty-in.js'
import { checkedId } from '../filter/checked-id.js'
import { readFilter } from '../filter/read-filter.js'
import { sharedFields } from '../filter/stances-filter.js'
import { membersOf } from './members-of.js'
import { type Polarity, polaritiesOf } from './polarities-of.js'
import { type StanceCell, type StanceMatrixFilter, stanceMatrix } from './stance-matrix.js'

/** On which options the members of a group are compared, and as of which day. */
export type DisagreementsOptions<I extends Ids = KnownIds> = Omit<StanceMatrixFilter<I>, 'actor'>

/** An option that not all members of a group share; each list in order of the members' ids. */
export interface Disagreement<I extends Ids = KnownIds> {
  readonly option: I['option']
  /** Whether they stand on more than one side; else all who have spoken agree, and others are silent. */
  readonly divided: boolean
  readonly for: readonly StanceCell<I>[]
  readonly neither: readonly StanceCell<I>[]
  readonly against: readonly StanceCell<I>[]
  /** The members who have taken no position that counts. */
  readonly silent: readonly StanceCell<I>[]
  /** Whether each of these is surely a member and every position had surely been taken by then. */
  readonly certainty: AnswerCertainty
}

/**
 * What the members of a group do not share as of a day: every option on which some of them have a stance and either stand
 * on more than one side or others are silent; in the order of the issues. Who is a member follows `membersOf`, and the
 * group counts with them where it has spoken itself; a list of actors is taken as it stands. A member whose latest
 * positions stand on several sides is on each of these. What others say of a member does not count unless `voice` says so.
 * For two actors, use `stanceDistance`; for all actors on one option, `sidesOn`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * disagreementsWithin(['donald-trump', 'volodymyr-zelenskyy'], { issue: 'territory' }).filter(({ divided }) => divided).map(({ option }) => option) // ['territory/cede-donetsk']
 */
export function disagreementsWithin<I extends Ids = KnownIds>(
  group: NoInfer<I['actor']> | readonly NoInfer<I['actor']>[],
  options: NoInfer<DisagreementsOptions<I>> = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'retired'>,
): readonly Disagreement<I>[] {
  const given: unknown = group
  const listed: readonly I['actor'][] = Array.isArray(given) ? given : [given]
  for (const actor of listed) checkedId('actors', actor, dataset)
  const { window } = readFilter('disagreementsWithin', options, sharedFields, dataset, 'upTo')
  const { asOf } = options
  const found =
    typeof group === 'string' ? membersOf<I, 'possibly'>(group, { asOf, within: 'possibly' }, dataset) : undefined
  const unsure = new Set(found?.possible.map(({ id }) => id))
  const members = [...listed, ...(found ?? []).map(({ id }) => id)].filter((id) => !window.surely || !unsure.has(id))
  const matrix = stanceMatrix<I>({ ...options, actor: members }, dataset)
  const all = matrix.options.flatMap((option, place): readonly Disagreement<I>[] => {
    const cells = matrix.rows.flatMap(({ cells: inRow }) => inRow[place] ?? [])
    const on = (polarity: Polarity) => cells.filter(({ positions }) => polaritiesOf(positions).includes(polarity))
    const sides = { for: on(1), neither: on(0), against: on(-1) }
    const silent = cells.filter(({ actor, side }) => side === 'silent' && actor !== group)
    const taken = Object.values(sides).filter((side) => side.length > 0).length
    if (taken === 0 || (taken === 1 && silent.length === 0)) return []
    const isSure = [...Object.values(sides).flat(), ...silent].every(
      ({ actor, certainty }) => certainty === 'certain' && !unsure.has(actor),
    )
    return [{ option, divided: taken > 1, ...sides, silent, certainty: isSure ? 'certain' : 'possible' }]
  })
  return deepFreeze(all)
}
