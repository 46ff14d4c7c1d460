import type { Box } from './apart.js'

type Point = readonly [number, number]

/** A straight line between two nodes, by their numbers. */
export type Between = readonly [number, number]

/** A node with its mark alone, and with its name. */
export interface Standing {
  readonly place: Point
  readonly mark: Box
  readonly whole: Box
}

/** What each costs the reader. */
const costs = {
  crossing: 1,
  throughName: 2,
  throughMark: 10,
  /** No number can stand in the middle of the line. */
  hidden: 6,
  /** Two lines from one node that can be taken for one. */
  narrow: 4,
}

/** Lines that part by less than this, as a tangent, can be taken for one. */
const NARROW = 0.15

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

/** Whether two lines cross, not merely touch. */
export const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0

/** Whether a line with its ends outside runs through a box: it crosses one of the diagonals. */
export const runsThrough = (a: Point, b: Point, { left, right, top, bottom }: Box): boolean =>
  cross(a, b, [left, top], [right, bottom]) || cross(a, b, [left, bottom], [right, top])

const isIn = ([x, y]: Point, { left, right, top, bottom }: Box) => x > left && x < right && y > top && y < bottom

/** Whether two lines from one point go almost the same way. */
export function narrow([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean {
  const along = (ax - x) * (bx - x) + (ay - y) * (by - y)
  const across = (ax - x) * (by - y) - (ay - y) * (bx - x)
  return along > 0 && Math.abs(across) < NARROW * along
}

/** How hard a drawing of nodes and lines is to read, by what is in the way of what. */
export function untidiness(nodes: readonly Standing[], lines: readonly Between[]): number {
  const at = (nth: number): Point => nodes[nth]?.place ?? [0, 0]
  let cost = 0
  for (const [nth, [a, b]] of lines.entries()) {
    const [start, end] = [at(a), at(b)]
    const middle: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]
    for (const [node, { mark, whole }] of nodes.entries()) {
      if (isIn(middle, whole)) cost += costs.hidden
      if (node === a || node === b || !runsThrough(start, end, whole)) continue
      cost += runsThrough(start, end, mark) ? costs.throughMark : costs.throughName
    }
    for (const [c, d] of lines.slice(nth + 1)) {
      if (cross(start, end, at(c), at(d))) cost += costs.crossing
      const shared = a === c || a === d ? a : b === c || b === d ? b : null
      if (shared === null) continue
      if (narrow(at(shared), at(shared === a ? b : a), at(shared === c ? d : c))) cost += costs.narrow
    }
  }
  return cost
}
