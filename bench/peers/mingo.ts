import { Aggregator, Query } from 'mingo'
import type { Peer, Row } from '../questions.js'
import type { EventRow, PositionRow, Stock } from '../rows.js'
import { latest } from './latest.js'

/** Queries in the words of MongoDB over plain arrays: mingo keeps no index. */
export function mingo(stock: Stock): Peer {
  const events = [...stock.events]
  const positions = [...stock.positions]
  const found = (criteria: object) => new Query({ ...criteria }).find<EventRow>(events).all()
  const group = (match: object, by: object): Row[] =>
    new Aggregator([{ $match: match }, { $group: { _id: by, count: { $sum: 1 } } }])
      .run<{ _id: { option?: string; stance: string }; count: number }>(positions)
      .map(({ _id, count }) => ({ ..._id, count }))
  return {
    eventById:
      () =>
      ({ id }) =>
        new Query({ id }).find<EventRow>(events).next() ?? '',
    eventsOfActor:
      () =>
      ({ actor, first, last }) =>
        found({ low: { $gte: first }, high: { $lte: last }, actors: actor }),
    eventsOfTypeAndActor:
      () =>
      ({ actor, type, first, last }) =>
        found({ low: { $gte: first }, high: { $lte: last }, type, actors: actor }),
    eventsOfBoth:
      () =>
      ({ actor, other, first, last }) =>
        found({ low: { $gte: first }, high: { $lte: last }, actors: { $all: [actor, other] } }),
    stanceAsOf:
      () =>
      ({ actor, option, last }) =>
        latest(
          new Query({ actor, option, own: 1, high: { $lte: last }, replaced: { $gt: last } })
            .find<PositionRow>(positions)
            .all(),
        ),
    countsByOptionAndStance:
      () =>
      ({ first, last }) =>
        group({ low: { $gte: first }, high: { $lte: last } }, { option: '$option', stance: '$stance' }),
    countsByStance:
      () =>
      ({ option, first, last }) =>
        group({ option, low: { $gte: first }, high: { $lte: last } }, { stance: '$stance' }),
  }
}
