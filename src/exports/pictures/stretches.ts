import type { Days } from './days.js'

/** Days that are drawn one beside the other, without a break: numbered, ends included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A longer time without anything dated well is left out. */
const GAP = 7
/** What can have been on more days than this is drawn where others are, and makes no room of its own. */
const WELL_DATED = 14
const MOST = 3

const overlaps = (days: Days, { from, to }: Stretch) =>
  (days.from ?? Number.NEGATIVE_INFINITY) <= to && (days.to ?? Number.POSITIVE_INFINITY) >= from

function parted(days: readonly number[]): readonly Stretch[] {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b)
  const gaps = sorted
    .slice(1)
    .map((day, at) => ({ at: at + 1, length: day - (sorted[at] ?? day) }))
    .filter(({ length }) => length > GAP)
    .toSorted((a, b) => b.length - a.length || a.at - b.at)
    .slice(0, MOST - 1)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b)
  return [0, ...gaps].flatMap((at, nth) => {
    const part = sorted.slice(at, gaps[nth])
    const [first, last] = [part[0], part.at(-1)]
    return first === undefined || last === undefined ? [] : [{ from: first - 1, to: last + 1 }]
  })
}

/** The stretches of time that some events are drawn on: at most three, with a day's room at both ends. */
export function stretchesOf(events: readonly Days[]): readonly Stretch[] {
  const ends = ({ from, to }: Days) => [from, to].filter((day) => day !== null)
  const well = events.filter(({ from, to }) => from === null || to === null || to - from <= WELL_DATED)
  const days = well.flatMap(ends)
  const isMissed = (event: Days) => !parted(days).some((stretch) => overlaps(event, stretch))
  for (let missed = events.filter(isMissed); missed.length > 0; missed = events.filter(isMissed)) {
    days.push(...missed.flatMap(ends))
  }
  return parted(days)
}
