import * as aq from 'arquero'
import type { Peer, Row } from '../questions.js'
import type { EventRow, PositionRow, Stock } from '../rows.js'
import { latest } from './latest.js'

const column = <Item, Name extends keyof Item>(rows: readonly Item[], name: Name) => rows.map((row) => row[name])

/** Tables of columns, filtered by functions that need no parsing; ids are given back. */
export function arquero({ events, positions }: Stock): Peer {
  const eventTable = aq.table({
    id: column(events, 'id'),
    type: column(events, 'type'),
    actors: column(events, 'actors'),
    low: Int32Array.from(column(events, 'low')),
    high: Int32Array.from(column(events, 'high')),
  })
  const positionTable = aq.table({
    id: column(positions, 'id'),
    actor: column(positions, 'actor'),
    option: column(positions, 'option'),
    stance: column(positions, 'stance'),
    ...Object.fromEntries(
      (['rank', 'own', 'low', 'high', 'starts', 'ends', 'replaced'] as const).map((name) => [
        name,
        Int32Array.from(column(positions, name)),
      ]),
    ),
  })
  const eventIds = (keep: (event: EventRow) => boolean) => eventTable.filter(aq.escape(keep)).array('id') as string[]
  const kept = (keep: (position: PositionRow) => boolean): aq.ColumnTable => positionTable.filter(aq.escape(keep))
  const counted = (rows: aq.ColumnTable, ...by: string[]) =>
    rows
      .groupby(...by)
      .rollup({ count: aq.op.count() })
      .objects() as Row[]
  return {
    eventById:
      () =>
      ({ id }) =>
        eventIds((event) => event.id === id)[0] ?? '',
    eventsOfActor:
      () =>
      ({ actor, first, last }) =>
        eventIds((event) => event.low >= first && event.high <= last && event.actors.includes(actor)),
    eventsOfTypeAndActor:
      () =>
      ({ actor, type, first, last }) =>
        eventIds(
          (event) => event.low >= first && event.high <= last && event.type === type && event.actors.includes(actor),
        ),
    eventsOfBoth:
      () =>
      ({ actor, other, first, last }) =>
        eventIds(
          (event) =>
            event.low >= first && event.high <= last && event.actors.includes(actor) && event.actors.includes(other),
        ),
    stanceAsOf:
      () =>
      ({ actor, option, last }) =>
        latest(
          kept(
            (position) =>
              position.actor === actor &&
              position.option === option &&
              position.own === 1 &&
              position.high <= last &&
              position.replaced > last,
          ).objects() as PositionRow[],
        ),
    countsByOptionAndStance:
      () =>
      ({ first, last }) =>
        counted(
          kept(({ low, high }) => low >= first && high <= last),
          'option',
          'stance',
        ),
    countsByStance:
      () =>
      ({ option, first, last }) =>
        counted(
          kept((position) => position.option === option && position.low >= first && position.high <= last),
          'stance',
        ),
  }
}
