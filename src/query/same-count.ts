import type { Ids } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { countDifference } from '../semantics/count-difference.js'

// Figures that count the same thing share this; those that share it count the same unless nothing ties them.
const countOf = ({ measure, unit, stage, scope }: FigureRecord<Ids>) => {
  const { events, places, period, group, cumulative } = scope
  const names = [events, places].map((ids) => [...new Set(ids)].toSorted())
  return JSON.stringify([measure, unit, stage, period, group, cumulative, ...names])
}

// Two that count the same are both tied to the first of all, to the first of their proposal, or by a relation.
function tied<I extends Ids>(figures: readonly FigureRecord<I>[]): readonly (readonly FigureRecord<I>[])[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const ofProposal = new Map(figures.toReversed().map((figure) => [figure.proposal, figure]))
  const groups = new Map(figures.map((figure) => [figure, [figure]]))
  for (const figure of figures) {
    const named = figure.relations.map((relation) => byId.get(relation.figure))
    for (const other of [figures[0], ofProposal.get(figure.proposal), ...named]) {
      if (other === undefined || countDifference(figure, other) !== null) continue
      const one = groups.get(figure) ?? []
      const two = groups.get(other) ?? []
      if (one === two) continue
      const [larger, smaller] = one.length > two.length ? ([one, two] as const) : ([two, one] as const)
      for (const moved of smaller) groups.set(moved, larger)
      larger.push(...smaller)
    }
  }
  return [...new Set(groups.values())]
}

/**
 * Figures parted into those that count the same thing, be it through a third that ties two of them: each figure stands
 * in one part, and both the parts and the figures of each are in the order given.
 *
 * @example
 * sameCount(figures).filter(({ length }) => length > 1)
 */
export function sameCount<I extends Ids>(figures: readonly FigureRecord<I>[]): readonly (readonly FigureRecord<I>[])[] {
  const counts = new Map<string, FigureRecord<I>[]>()
  for (const figure of figures) {
    const count = countOf(figure)
    const alike = counts.get(count) ?? []
    alike.push(figure)
    counts.set(count, alike)
  }
  const place = new Map(figures.map((figure, at) => [figure, at]))
  const inOrder = (a: FigureRecord<I> | undefined, b: FigureRecord<I> | undefined) =>
    a === undefined || b === undefined ? 0 : (place.get(a) ?? 0) - (place.get(b) ?? 0)
  return [...counts.values()]
    .flatMap((alike) => tied<I>(alike))
    .map((group) => group.toSorted(inOrder))
    .toSorted(([a], [b]) => inOrder(a, b))
}
