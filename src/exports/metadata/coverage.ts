import type { Ids } from '../../dataset/generated/ids.js'
import type { Dataset } from '../../dataset/record-types.js'
import { certainDays } from '../certain-days.js'

/** What a dataset is of: the days and places of the events in it that were held. */
export interface Coverage {
  /** From the first to the last day that is certain; null where none is. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** The names of the places, in the order of their records. */
  readonly places: readonly string[]
}

/** The days and places of the events that were held, as far as they are certain. */
export function coverageOf({ events, places }: Dataset<Ids>): Coverage {
  const held = events.filter(({ status }) => status === 'held')
  const days = held
    .flatMap(({ date }) => Object.values(certainDays(date)))
    .filter((day) => day !== null)
    .toSorted()
  const [first, last] = [days.at(0), days.at(-1)]
  const named = new Set<string | null>(held.map(({ place }) => place))
  return {
    days: first === undefined || last === undefined ? null : { first, last },
    places: places.filter(({ id }) => named.has(id)).map(({ name }) => name),
  }
}
