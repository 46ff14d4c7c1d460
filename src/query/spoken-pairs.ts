import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { ReadFilter } from '../filter/read-filter.js'
import type { stancesFields } from '../filter/stances-filter.js'
import { following, type Key } from '../postings/tuple-index.js'
import { issueOf } from './issues-of-events.js'
import { positionsByActor } from './positions-on.js'

/** An actor and an option on which it has spoken. */
export interface SpokenPair<I extends Ids> {
  readonly actor: I['actor']
  readonly option: I['option']
}

const compare = (a: Key, b: Key) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Who has spoken on what, at any time and in any voice, as far as a filter of stances lets through: in order of the
 * actor's id, then of the issues and their options.
 *
 * @example
 * spokenPairs(readFilter('stanceMatrix', { issue: 'talks' }, stancesFields, dataset, 'upTo'), dataset)
 */
export function spokenPairs<I extends Ids>(
  wanted: ReadFilter<keyof typeof stancesFields>,
  dataset: DatasetOf<I, 'positions' | 'issues'>,
): readonly SpokenPair<I>[] {
  const index = positionsByActor<I>(wanted.wanted('onBehalf')?.has(true) === true, dataset)
  const inOrder = new Map(dataset.issues.flatMap(({ options }) => options).map(({ id }, place) => [id, place]))
  return [...(wanted.wanted('actor') ?? Object.keys(index))].toSorted(compare).flatMap((actor) => {
    const options = Object.keys(following(index, actor) ?? {}) as I['option'][]
    return options
      .filter((option) => wanted.admits('option', option) && wanted.admits('issue', issueOf(option)))
      .toSorted((a, b) => (inOrder.get(a) ?? inOrder.size) - (inOrder.get(b) ?? inOrder.size))
      .map((option) => ({ actor: actor as I['actor'], option }))
  })
}
