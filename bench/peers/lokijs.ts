import Loki from 'lokijs'
import type { Peer, Row } from '../questions.js'
import type { PositionRow, Stock } from '../rows.js'
import { latest } from './latest.js'

/** An event as one of its participants has it: lokijs has no index over lists. */
interface Participation {
  readonly actor: string
  readonly actors: readonly string[]
  readonly type: string
  readonly id: string
  readonly rank: number
  readonly low: number
  readonly high: number
}

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

/** Collections with a unique index of ids, and binary indexes of what each question asks first. */
export function lokijs({ events, positions }: Stock): Peer {
  const filled = <Item extends object>(rows: Iterable<Item>, index: (keyof Item)[], unique: (keyof Item)[] = []) => {
    const collection = new Loki('bench').addCollection<Item>('rows', {
      unique,
      // Each insertion would shift the whole index.
      adaptiveBinaryIndices: false,
      disableMeta: true,
    })
    collection.insert(Array.from(rows, (row) => ({ ...row })))
    for (const field of index) collection.ensureIndex(field, true)
    return collection
  }
  const participations = () =>
    filled(
      events.flatMap((event) => event.actors.map((actor): Participation => ({ ...event, actor }))),
      ['actor'],
    )
  return {
    eventById: () => {
      const all = filled(events, [], ['id'])
      return ({ id }) => all.by('id', id) ?? ''
    },
    eventsOfActor: () => {
      const all = participations()
      return ({ actor, first, last, beyond }) =>
        all
          .chain()
          .find({ actor })
          .find({ low: { $between: [first, beyond] } })
          .find({ high: { $lte: last } })
          .simplesort('rank')
          .data()
    },
    eventsOfTypeAndActor: () => {
      const all = participations()
      return ({ actor, type, first, last, beyond }) =>
        all
          .chain()
          .find({ actor })
          .find({ low: { $between: [first, beyond] } })
          .find({ high: { $lte: last } })
          .find({ type })
          .simplesort('rank')
          .data()
    },
    eventsOfBoth: () => {
      const all = participations()
      return ({ actor, other, first, last, beyond }) =>
        all
          .chain()
          .find({ actor })
          .find({ low: { $between: [first, beyond] } })
          .find({ high: { $lte: last } })
          .find({ actors: { $contains: other } })
          .simplesort('rank')
          .data()
    },
    stanceAsOf: () => {
      const own = positions.filter((position) => position.own === 1)
      const all = filled(
        own.map((position) => ({ ...position, key: `${position.actor} ${position.option}` })),
        ['key'],
      )
      return ({ actor, option, last }) =>
        latest(
          all
            .chain()
            .find({ key: `${actor} ${option}` })
            .find({ high: { $lte: last } })
            .find({ replaced: { $gt: last } })
            .data(),
        )
    },
    countsByOptionAndStance: () => {
      const all = filled(positions, ['low'])
      return ({ first, last, beyond }) =>
        counted(
          all
            .chain()
            .find({ low: { $between: [first, beyond] } })
            .find({ high: { $lte: last } })
            .data(),
        )
    },
    countsByStance: () => {
      const all = filled(positions, ['low'])
      return ({ option, first, last, beyond }) =>
        counted(
          all
            .chain()
            .find({ low: { $between: [first, beyond] } })
            .find({ high: { $lte: last } })
            .find({ option })
            .data(),
        )
    },
  }
}
