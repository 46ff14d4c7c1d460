import type { Ids } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { countDifference } from '../semantics/count-difference.js'

// Figures that count the same thing share this; those that share it count the same unless nothing ties them.
const countOf = ({ measure, unit, stage, scope }: FigureRecord<Ids>) => {
  const { events, places, period, group, cumulative } = scope
  const names = [events, places].map((ids) => [...new Set(ids)].toSorted())
  return JSON.stringify([measure, unit, stage, period, group, cumulative, ...names])
}

function tied<I extends Ids>(figures: readonly FigureRecord<I>[]): readonly (readonly FigureRecord<I>[])[] {
  const groups = new Set<FigureRecord<I>[]>()
  for (const figure of figures) {
    const [group = [], ...others] = [...groups].filter((some) =>
      some.some((other) => countDifference(figure, other) === null),
    )
    group.push(figure, ...others.flat())
    for (const other of others) groups.delete(other)
    groups.add(group)
  }
  return [...groups]
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
