/** A rectangle on the sheet. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const ROUNDS = 400

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const moved = ({ left, right, top, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
})

/** How far a box has to go to be inside of another. */
const backInto = (box: Box, within: Box): readonly [number, number] => [
  Math.max(within.left - box.left, 0) + Math.min(within.right - box.right, 0),
  Math.max(within.top - box.top, 0) + Math.min(within.bottom - box.bottom, 0),
]

/** Boxes moved apart until none lies over another, each by whole pixels and where it has least to go, within a box. */
export function apart(boxes: readonly Box[], within: Box): readonly Box[] {
  const placed = boxes.map((box) => moved(box, ...backInto(box, within)))
  const push = (nth: number, x: number, y: number) => {
    const box = moved(placed[nth] as Box, x, y)
    placed[nth] = moved(box, ...backInto(box, within))
  }
  for (let round = 0; round < ROUNDS; round++) {
    let rest = true
    for (let one = 0; one < placed.length; one++) {
      for (let other = one + 1; other < placed.length; other++) {
        const [a, b] = [placed[one] as Box, placed[other] as Box]
        if (!overlap(a, b)) continue
        rest = false
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        // Where pushing one way is of no avail, as at an edge, every third round pushes the other way.
        const sideways = across < down !== (round % 3 === 2)
        const step = Math.ceil((sideways ? across : down) / 2)
        const forward = sideways ? a.left + a.right <= b.left + b.right : a.top + a.bottom <= b.top + b.bottom
        const by = forward ? -step : step
        push(one, sideways ? by : 0, sideways ? 0 : by)
        push(other, sideways ? -by : 0, sideways ? 0 : -by)
      }
    }
    if (rest) break
  }
  return placed
}
