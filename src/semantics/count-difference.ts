import { type CountedScope, sameScope } from './same-scope.js'

/** What decides what a figure counts; the shape of `FigureRecord`. */
export interface CountedFigure {
  readonly id: string
  readonly measure: string
  readonly unit: string
  readonly stage: string | null
  readonly scope: CountedScope
  readonly proposal: string | null
  readonly relations: readonly { readonly type: string; readonly figure: string }[]
}

const REVISIONS = ['revises', 'revised-by']

const namesWhatItCounts = ({ events, period, places, group }: CountedScope) =>
  events.length + places.length > 0 || period !== null || group !== null

const isRevisedBy = (a: CountedFigure, b: CountedFigure) =>
  a.relations.some(({ type, figure }) => figure === b.id && REVISIONS.includes(type))

// That figures contradict or confirm one another follows from what they count, and so cannot show it.
const areTied = (a: CountedFigure, b: CountedFigure) =>
  a.id === b.id || (a.proposal !== null && a.proposal === b.proposal) || isRevisedBy(a, b) || isRevisedBy(b, a)

const unstated = (term: string | null) => term ?? 'none'

/**
 * What keeps two figures from counting the same thing, as a sentence; null where they do: with one measure, unit, stage
 * and scope, and a scope that names what is counted unless the two are of one proposal or one revises the other. Only
 * such figures contradict or confirm one another. For the scopes alone, use `sameScope`.
 *
 * @example
 * countDifference({ ...toll, unit: 'persons' }, { ...toll, unit: 'states' }) // 'They are in different units: persons and states.'
 */
export function countDifference(a: CountedFigure, b: CountedFigure): string | null {
  if (a.measure !== b.measure) return `They measure different things: ${a.measure} and ${b.measure}.`
  if (a.unit !== b.unit) return `They are in different units: ${a.unit} and ${b.unit}.`
  if (a.stage !== b.stage) return `They are of different stages: ${unstated(a.stage)} and ${unstated(b.stage)}.`
  if (!sameScope(a.scope, b.scope)) {
    const parts = (['events', 'period', 'places', 'group', 'cumulative'] as const).filter(
      (part) => !sameScope({ ...a.scope, [part]: b.scope[part] }, a.scope),
    )
    return `They count different things: their ${parts.join(' and ')} ${parts.length === 1 ? 'is' : 'are'} not the same.`
  }
  if (!namesWhatItCounts(a.scope) && !areTied(a, b)) return 'Neither says what it counts, and nothing ties them.'
  return null
}
