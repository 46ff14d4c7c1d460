import type { DatasetOf } from '../dataset/dataset-of.js'
import { figures } from '../dataset/figures.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import { ofRelease } from '../dataset/of-release.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { retired } from '../dataset/retired.js'
import { areDisjoint, figureRange } from '../semantics/figure-range.js'
import { sameScope } from '../semantics/same-scope.js'
import { checkedId } from './checked-id.js'

/** What two figures are to each other, and why. */
export interface FigureComparison {
  readonly verdict: 'contradict' | 'compatible' | 'incomparable'
  readonly reason: string
}

const TYING: readonly FigureRecord['relations'][number]['type'][] = ['contradicts', 'confirms', 'revises', 'revised-by']

const saysWhatItCounts = ({ scope: { events, period, places, group } }: FigureRecord<Ids>) =>
  events.length + places.length > 0 || period !== null || group !== null

const areTied = (a: FigureRecord<Ids>, b: FigureRecord<Ids>) =>
  (a.proposal !== null && a.proposal === b.proposal) ||
  a.relations.some(({ type, figure }) => figure === b.id && TYING.includes(type))

const unstated = (term: string | null) => term ?? 'none'

function differenceOf(a: FigureRecord<Ids>, b: FigureRecord<Ids>): string | null {
  if (a.measure !== b.measure) return `They measure different things: ${a.measure} and ${b.measure}.`
  if (a.unit !== b.unit) return `They are in different units: ${a.unit} and ${b.unit}.`
  if (a.stage !== b.stage) return `They are of different stages: ${unstated(a.stage)} and ${unstated(b.stage)}.`
  if (!sameScope(a.scope, b.scope)) {
    const parts = (['events', 'period', 'places', 'group', 'cumulative'] as const).filter(
      (part) => !sameScope({ ...a.scope, [part]: b.scope[part] }, a.scope),
    )
    return `They count different things: their ${parts.join(' and ')} ${parts.length === 1 ? 'is' : 'are'} not the same.`
  }
  if (!saysWhatItCounts(a) && a.id !== b.id && !areTied(a, b)) {
    return 'Neither says what it counts, and nothing ties them.'
  }
  return null
}

/**
 * Whether two figures contradict each other, with the reason: they do only where they count the same thing, with the
 * same measure, unit, stage and scope, and no number fits both; with different scopes they are incomparable, however near.
 * For all figures that count the same thing, use `rivalsOf`.
 * Throws an UnknownIdError for a figure that does not exist.
 *
 * @example
 * compareFigures('2025-08-19-kyiv-independent-killed-since-alaska', '2025-08-19-ukrainian-officials-killed').verdict // 'incomparable'
 */
export function compareFigures<I extends Ids = KnownIds>(
  a: NoInfer<I['figure']>,
  b: NoInfer<I['figure']>,
  dataset: DatasetOf<I, 'figures' | 'retired'> = ofRelease({ figures, retired }),
): FigureComparison {
  const first = checkedId('figures', a, dataset) as FigureRecord<Ids>
  const second = checkedId('figures', b, dataset) as FigureRecord<Ids>
  const difference = differenceOf(first, second)
  if (difference !== null) return { verdict: 'incomparable', reason: difference }
  return areDisjoint(figureRange(first.value), figureRange(second.value))
    ? { verdict: 'contradict', reason: 'They count the same thing, and no number fits both.' }
    : { verdict: 'compatible', reason: 'They count the same thing, and some number fits both.' }
}
