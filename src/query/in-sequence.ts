import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import type { AnswerCertainty } from '../filter/certainty-in.js'
import { timeKey } from '../postings/time-key.js'

/** A position, with the one that comes right before it. */
export interface Placed<I extends Ids> {
  readonly position: PositionRecord<I>
  readonly before: PositionRecord<I> | null
  /** Whether it can be told that no other of the positions comes between the two, and none before the first. */
  readonly order: AnswerCertainty
}

const earlierOf = <I extends Ids>({ supersedes, reaffirms }: PositionRecord<I>) => [supersedes, reaffirms]

/** In the order given, but none before one that it supersedes or reaffirms. */
function afterWhatTheyAnswer<I extends Ids>(some: readonly PositionRecord<I>[]): readonly PositionRecord<I>[] {
  const byId = new Map(some.map((position) => [position.id, position]))
  const placed = new Set<PositionRecord<I>>()
  const waiting = new Map<PositionRecord<I>, PositionRecord<I>[]>()
  for (const position of some) {
    const ready = [position]
    for (const next of ready) {
      const missing = earlierOf(next)
        .map((id) => (id === null ? undefined : byId.get(id)))
        .find((earlier) => earlier !== undefined && !placed.has(earlier))
      if (missing === undefined) {
        placed.add(next)
        ready.push(...(waiting.get(next) ?? []))
      } else {
        const others = waiting.get(missing)
        if (others === undefined) waiting.set(missing, [next])
        else others.push(next)
      }
    }
  }
  // What answers itself in a circle has no order but the one given.
  return [...placed, ...some.filter((position) => !placed.has(position))]
}

/**
 * Positions of one stance, given in the documented order, one after the other: by the first day they can have been taken,
 * none before one that it supersedes or reaffirms.
 *
 * @example
 * inSequence(ofOneActorOnOneOption).map(({ position, before }) => [position.id, before?.id])
 */
export function inSequence<I extends Ids>(some: readonly PositionRecord<I>[]): readonly Placed<I>[] {
  const positions = afterWhatTheyAnswer(some)
  const times = positions.map(({ date }) => timeKey(date))
  const answers = (place: number) => {
    const [position, before] = [positions[place], positions[place - 1]]
    return position !== undefined && before !== undefined && earlierOf(position).includes(before.id)
  }
  const afterAll: boolean[] = []
  let latest = Number.NEGATIVE_INFINITY
  times.forEach((time, place) => {
    afterAll.push(latest < time.earliest || (answers(place) && afterAll[place - 1] === true))
    latest = Math.max(latest, time.latest)
  })
  const beforeAll: boolean[] = []
  let earliest = Number.POSITIVE_INFINITY
  for (let place = times.length - 1; place >= 0; place -= 1) {
    const { earliest: from, latest: to } = times[place] ?? { earliest, latest }
    beforeAll[place] = to < earliest || (answers(place + 1) && beforeAll[place + 1] === true)
    earliest = Math.min(earliest, from)
  }
  return positions.map((position, place) => {
    const told = beforeAll[place] && afterAll[place] && (place === 0 || afterAll[place - 1])
    return { position, before: positions[place - 1] ?? null, order: told === true ? 'certain' : 'possible' }
  })
}
