import type { Peer, Row } from '../questions.js'
import type { PositionRow, Stock } from '../rows.js'
import { latest } from './latest.js'

function counted(rows: readonly PositionRow[]): Row[] {
  const counts = new Map<string, { option: string; stance: string; count: number }>()
  for (const { option, stance } of rows) {
    const key = `${option} ${stance}`
    const row = counts.get(key)
    if (row === undefined) counts.set(key, { option, stance, count: 1 })
    else row.count += 1
  }
  return [...counts.values()]
}

/** What most people write: `Array.filter` over rows whose days are numbers already. */
export function filter({ events, positions }: Stock): Peer {
  return {
    eventById:
      () =>
      ({ id }) =>
        events.find((event) => event.id === id) ?? '',
    eventsOfActor:
      () =>
      ({ actor, first, last }) =>
        events.filter((event) => event.low >= first && event.high <= last && event.actors.includes(actor)),
    eventsOfTypeAndActor:
      () =>
      ({ actor, type, first, last }) =>
        events.filter(
          (event) => event.low >= first && event.high <= last && event.type === type && event.actors.includes(actor),
        ),
    eventsOfBoth:
      () =>
      ({ actor, other, first, last }) =>
        events.filter(
          (event) =>
            event.low >= first && event.high <= last && event.actors.includes(actor) && event.actors.includes(other),
        ),
    stanceAsOf:
      () =>
      ({ actor, option, last }) =>
        latest(
          positions.filter(
            (position) =>
              position.actor === actor &&
              position.option === option &&
              position.own === 1 &&
              position.high <= last &&
              position.replaced > last,
          ),
        ),
    countsByOptionAndStance:
      () =>
      ({ first, last }) =>
        counted(positions.filter(({ low, high }) => low >= first && high <= last)),
    countsByStance:
      () =>
      ({ option, first, last }) =>
        counted(
          positions.filter((position) => position.option === option && position.low >= first && position.high <= last),
        ),
  }
}
