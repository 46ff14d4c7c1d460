import type { EventRecord } from '../src/dataset/record-types.js'
import { ownVoices } from '../src/vocabulary/position.js'
import { type DayColumns, dayColumns, NEVER_AFTER } from './day-columns.js'
import type { Records } from './records.js'

/** An event as the peers store it: with the days as columns, and its rank in the documented order. */
export interface EventRow extends Pick<DayColumns, 'low' | 'high' | 'sort'> {
  readonly rank: number
  readonly id: string
  readonly type: EventRecord['type']
  readonly actors: readonly string[]
}

/** A position as the peers store it. */
export interface PositionRow extends DayColumns {
  readonly rank: number
  readonly id: string
  readonly actor: string
  readonly option: string
  readonly stance: string
  /** 1 where the actor itself speaks. */
  readonly own: 0 | 1
  /** The day from which a position that counts surely supersedes it. */
  readonly replaced: number
}

/** What each peer is given to load as it likes: the records, and the same as rows with derived columns. */
export interface Stock {
  readonly records: Records
  readonly events: readonly EventRow[]
  readonly positions: readonly PositionRow[]
  /**
   * By how much `low` lies above `sort` at most, where both ends are bounded: what falls within `[first, last]` has a
   * `low` of at most `last + reach` and a `sort` of at least `first - reach`.
   */
  readonly reach: number
}

export function stockOf(records: Records): Stock {
  const known = new Map<object, DayColumns>()
  const columnsOf = (date: Parameters<typeof dayColumns>[0]) => {
    const columns = known.get(date) ?? dayColumns(date)
    known.set(date, columns)
    return columns
  }
  const events = records.events.map(({ id, type, participants, date }, rank): EventRow => {
    const { low, high, sort } = columnsOf(date)
    return { rank, id, type, actors: [...new Set(participants.map(({ actor }) => actor))], low, high, sort }
  })
  const own = new Set<string>(ownVoices)
  const replaced = new Map<string, number>()
  for (const { supersedes, voice, date } of records.positions) {
    if (supersedes === null || !own.has(voice)) continue
    replaced.set(supersedes, Math.min(replaced.get(supersedes) ?? NEVER_AFTER, columnsOf(date).high))
  }
  const positions = records.positions.map(({ id, actor, option, stance, voice, date }, rank): PositionRow => {
    const { low, high, starts, ends, sort } = columnsOf(date)
    return {
      rank,
      id,
      actor,
      option,
      stance,
      own: own.has(voice) ? 1 : 0,
      low,
      high,
      starts,
      ends,
      sort,
      replaced: replaced.get(id) ?? NEVER_AFTER,
    }
  })
  let reach = 0
  for (const { low, high, sort } of known.values()) {
    if (low < NEVER_AFTER && high < NEVER_AFTER) reach = Math.max(reach, low - sort)
  }
  return { records, events, positions, reach }
}
