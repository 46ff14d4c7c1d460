import crossfilter from 'crossfilter2'
import type { Peer, Row } from '../questions.js'
import type { Stock } from '../rows.js'
import { latest } from './latest.js'

const byRank = <Item extends { readonly rank: number }>(rows: Item[]) => rows.sort((a, b) => a.rank - b.rank)

/** A crossfilter for each question with the dimensions it needs: what one leaves filtered is in no other's way. */
export function crossfilter2({ events, positions }: Stock): Peer {
  const byDay = <Item extends { readonly low: number; readonly high: number }>(rows: readonly Item[]) => {
    const all = crossfilter([...rows])
    return { all, low: all.dimension(({ low }) => low), high: all.dimension(({ high }) => high) }
  }
  return {
    eventById: () => {
      const ids = crossfilter([...events]).dimension(({ id }) => id)
      return ({ id }) => {
        ids.filterExact(id)
        return ids.top(1)[0] ?? ''
      }
    },
    eventsOfActor: () => {
      const { all, low, high } = byDay(events)
      const actors = all.dimension((event) => [...event.actors], true)
      return ({ actor, first, last, before, beyond }) => {
        actors.filterExact(actor)
        low.filterRange([first, beyond + 1])
        high.filterRange([before, last + 1])
        return byRank(low.bottom(Number.POSITIVE_INFINITY))
      }
    },
    eventsOfTypeAndActor: () => {
      const { all, low, high } = byDay(events)
      const actors = all.dimension((event) => [...event.actors], true)
      const types = all.dimension((event) => event.type)
      return ({ actor, type, first, last, before, beyond }) => {
        actors.filterExact(actor)
        types.filterExact(type)
        low.filterRange([first, beyond + 1])
        high.filterRange([before, last + 1])
        return byRank(low.bottom(Number.POSITIVE_INFINITY))
      }
    },
    eventsOfBoth: () => {
      const { all, low, high } = byDay(events)
      const actors = all.dimension((event) => [...event.actors], true)
      const others = all.dimension((event) => [...event.actors], true)
      return ({ actor, other, first, last, before, beyond }) => {
        actors.filterExact(actor)
        others.filterExact(other)
        low.filterRange([first, beyond + 1])
        high.filterRange([before, last + 1])
        return byRank(low.bottom(Number.POSITIVE_INFINITY))
      }
    },
    stanceAsOf: () => {
      const all = crossfilter(positions.filter(({ own }) => own === 1))
      const actors = all.dimension((position) => position.actor)
      const options = all.dimension((position) => position.option)
      return ({ actor, option, last }) => {
        actors.filterExact(actor)
        options.filterExact(option)
        return latest(
          actors.top(Number.POSITIVE_INFINITY).filter(({ high, replaced }) => high <= last && replaced > last),
        )
      }
    },
    countsByOptionAndStance: () => {
      const { all, low, high } = byDay(positions)
      const groups = all.dimension(({ option, stance }) => `${option} ${stance}`).group<string, number>()
      return ({ first, last, before, beyond }) => {
        low.filterRange([first, beyond + 1])
        high.filterRange([before, last + 1])
        return groups.all().map(({ key, value }): Row => {
          const [option = '', stance = ''] = key.split(' ')
          return { option, stance, count: value }
        })
      }
    },
    countsByStance: () => {
      const { all, low, high } = byDay(positions)
      const options = all.dimension((position) => position.option)
      const groups = all.dimension(({ stance }) => stance).group<string, number>()
      return ({ option, first, last, before, beyond }) => {
        options.filterExact(option)
        low.filterRange([first, beyond + 1])
        high.filterRange([before, last + 1])
        return groups.all().map(({ key, value }): Row => ({ stance: key, count: value }))
      }
    },
  }
}
