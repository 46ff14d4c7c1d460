import type { PositionRow } from '../rows.js'

/** The last step of a stance where the query language of a peer has no words for it: none that is surely before another. */
export function latest<Row extends Pick<PositionRow, 'starts' | 'ends' | 'rank'>>(standing: readonly Row[]): Row[] {
  let bound = 0
  for (const { starts } of standing) bound = Math.max(bound, starts)
  return standing.filter(({ ends }) => ends >= bound).sort((a, b) => a.rank - b.rank)
}
