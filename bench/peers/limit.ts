import { type DayColumns, NEVER_AFTER, NEVER_BEFORE } from '../day-columns.js'
import type { Peer, Row } from '../questions.js'
import type { Stock } from '../rows.js'

/** `YYYY-MM-DD` as `dayNumber` has it, without a substring. */
function day(text: string): number {
  const year =
    (((text.charCodeAt(0) - 48) * 10 + text.charCodeAt(1) - 48) * 10 + text.charCodeAt(2) - 48) * 10 +
    text.charCodeAt(3) -
    48
  const month = (text.charCodeAt(5) - 48) * 10 + text.charCodeAt(6) - 49
  return (year * 12 + month) * 31 + (text.charCodeAt(8) - 48) * 10 + text.charCodeAt(9) - 49
}

/** The first place from `start` whose number is at least `bound`; `end` where there is none. */
function firstAtLeast(numbers: Int32Array, start: number, end: number, bound: number): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of each slot: slot after slot, in the order in which they are visited. */
function placesBySlot(slots: number, eachSlot: (visit: (slot: number, row: number) => void) => void) {
  const starts = new Int32Array(slots + 2)
  eachSlot((slot) => {
    starts[slot + 2] = (starts[slot + 2] as number) + 1
  })
  for (let slot = 2; slot < starts.length; slot += 1)
    starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number)
  const rows = new Int32Array(starts[slots + 1] as number)
  eachSlot((slot, row) => {
    const place = starts[slot + 1] as number
    starts[slot + 1] = place + 1
    rows[place] = row
  })
  return { starts, rows }
}

type Dated = Pick<DayColumns, 'low' | 'high' | 'sort'>
const isBounded = ({ low, high }: Dated) => low > NEVER_BEFORE && high < NEVER_AFTER

/** The rows of each slot in order of days. What is open to either side is in no window with two ends, and left out. */
class ByDay<Item> {
  readonly #starts: Int32Array
  readonly #sort: Int32Array
  readonly #low: Int32Array
  readonly #high: Int32Array
  readonly #items: Item[]
  readonly #reach: number

  constructor(
    slots: number,
    rows: readonly Dated[],
    items: ArrayLike<Item>,
    slotsOf: (row: number) => readonly number[],
    reach: number,
  ) {
    const placed = placesBySlot(slots, (visit) => {
      rows.forEach((row, index) => {
        if (isBounded(row)) for (const slot of slotsOf(index)) visit(slot, index)
      })
    })
    const column = (name: keyof Dated) => placed.rows.map((row) => (rows[row] as Dated)[name])
    this.#starts = placed.starts
    this.#sort = column('sort')
    this.#low = column('low')
    this.#high = column('high')
    this.#items = Array.from(placed.rows, (row) => items[row] as Item)
    this.#reach = reach
  }

  /** What lies certainly within, in order. */
  within(slot: number, first: number, last: number): Item[] {
    const [sort, low, high, items] = [this.#sort, this.#low, this.#high, this.#items]
    const end = this.#starts[slot + 1] as number
    const answer: Item[] = []
    let place = firstAtLeast(sort, this.#starts[slot] as number, end, first - this.#reach)
    for (; place < end && (sort[place] as number) <= last; place += 1) {
      if ((low[place] as number) >= first && (high[place] as number) <= last) answer.push(items[place] as Item)
    }
    return answer
  }

  /** How many of each item, a number from `base` on, lie certainly within. */
  tally(this: ByDay<number>, slot: number, first: number, last: number, base: number, counts: Int32Array): void {
    const [sort, low, high, items] = [this.#sort, this.#low, this.#high, this.#items]
    const end = this.#starts[slot + 1] as number
    let place = firstAtLeast(sort, this.#starts[slot] as number, end, first - this.#reach)
    for (; place < end && (sort[place] as number) <= last; place += 1) {
      if ((low[place] as number) < first || (high[place] as number) > last) continue
      const cell = (items[place] as number) - base
      counts[cell] = (counts[cell] as number) + 1
    }
  }
}

/** Numbers for keys, as they come. */
function slotIn<Key>(slots: Map<Key, number>, key: Key, next: number): number {
  const known = slots.get(key)
  if (known !== undefined) return known
  slots.set(key, next)
  return next
}

/** Numbers for pairs of keys: two maps are faster than one of joined strings. */
class PairSlots {
  readonly #slots = new Map<string, Map<string, number>>()
  size = 0

  get(one: string, other: string): number | undefined {
    return this.#slots.get(one)?.get(other)
  }

  of(one: string, other: string): number {
    let inner = this.#slots.get(one)
    if (inner === undefined) {
      inner = new Map()
      this.#slots.set(one, inner)
    }
    const slot = slotIn(inner, other, this.size)
    if (slot === this.size) this.size += 1
    return slot
  }
}

/** The best we can do by hand: for each question an index for it alone, every day a number, nothing checked. */
export function limit({ records, events, positions, reach }: Stock): Peer {
  const eventsByPair = (pairsOf: (row: number) => readonly (readonly [string, string])[]) => {
    const slots = new PairSlots()
    const slotsOf = events.map((_, row) => pairsOf(row).map(([one, other]) => slots.of(one, other)))
    const byDay = new ByDay(slots.size, events, records.events, (row) => slotsOf[row] ?? [], reach)
    return (one: string, other: string, from: string, to: string) => {
      const slot = slots.get(one, other)
      return slot === undefined ? [] : byDay.within(slot, day(from), day(to))
    }
  }
  // To look at each in the window takes no longer than two searches for each cell, up to three million positions.
  const counting = (cellOf: Int32Array, cells: number, slotOf: (row: number) => number, slots: number) => {
    const byDay = new ByDay(slots, positions, cellOf, (row) => [slotOf(row)], reach)
    const perSlot = cells / slots
    // One for all answers: to make one costs more than to clear one.
    const counts = new Int32Array(perSlot)
    return (slot: number, from: string, to: string): Int32Array => {
      counts.fill(0)
      byDay.tally(slot, day(from), day(to), slot * perSlot, counts)
      return counts
    }
  }
  const cells = () => {
    const options = [...new Set(positions.map(({ option }) => option))]
    const stances = [...new Set(positions.map(({ stance }) => stance))]
    const optionNumber = new Map(options.map((option, number) => [option, number]))
    const stanceNumber = new Map(stances.map((stance, number) => [stance, number]))
    const optionOf = Int32Array.from(positions, ({ option }) => optionNumber.get(option) ?? 0)
    const cellOf = Int32Array.from(
      positions,
      ({ stance }, row) => (optionOf[row] as number) * stances.length + (stanceNumber.get(stance) ?? 0),
    )
    return { options, stances, optionNumber, optionOf, cellOf }
  }
  return {
    eventById: () => {
      const byId = new Map(records.events.map((event) => [event.id, event]))
      return ({ id }) => byId.get(id) ?? ''
    },
    eventsOfActor: () => {
      const slots = new Map<string, number>()
      const slotsOf = events.map(({ actors }) => actors.map((actor) => slotIn(slots, actor, slots.size)))
      const byDay = new ByDay(slots.size, events, records.events, (row) => slotsOf[row] ?? [], reach)
      return ({ actor, from, to }) => {
        const slot = slots.get(actor)
        return slot === undefined ? [] : byDay.within(slot, day(from), day(to))
      }
    },
    eventsOfTypeAndActor: () => {
      const ask = eventsByPair((row) => {
        const { type = '', actors = [] } = events[row] ?? {}
        return actors.map((actor) => [type, actor])
      })
      return ({ type, actor, from, to }) => ask(type, actor, from, to)
    },
    eventsOfBoth: () => {
      const ask = eventsByPair((row) => {
        const { actors = [] } = events[row] ?? {}
        return actors.flatMap((one) => actors.filter((other) => one < other).map((other) => [one, other] as const))
      })
      return ({ actor, other, from, to }) => (actor < other ? ask(actor, other, from, to) : ask(other, actor, from, to))
    },
    stanceAsOf: () => {
      const slots = new PairSlots()
      const own = positions.filter((position) => position.own === 1).sort((a, b) => a.high - b.high || a.rank - b.rank)
      const slotOf = own.map(({ actor, option }) => slots.of(actor, option))
      const { starts, rows } = placesBySlot(slots.size, (visit) => {
        slotOf.forEach(visit)
      })
      const column = (name: 'high' | 'starts' | 'ends' | 'replaced' | 'rank') =>
        rows.map((row) => own[row]?.[name] as number)
      const [high, begins, ends, replaced, ranks] = (['high', 'starts', 'ends', 'replaced', 'rank'] as const).map(
        column,
      )
      // The latest day that this row or one before it in its slot can end on: none of them stands once that is over.
      const endsBefore = Int32Array.from(ends as Int32Array)
      for (let slot = 0; slot < slots.size; slot += 1) {
        for (let place = (starts[slot] as number) + 1; place < (starts[slot + 1] as number); place += 1)
          endsBefore[place] = Math.max(endsBefore[place] as number, endsBefore[place - 1] as number)
      }
      const items = Array.from(ranks as Int32Array, (rank) => records.positions[rank] as (typeof records.positions)[0])
      return ({ actor, option, asOf }) => {
        const slot = slots.get(actor, option)
        if (slot === undefined) return []
        const last = day(asOf)
        const start = starts[slot] as number
        let place = firstAtLeast(high as Int32Array, start, starts[slot + 1] as number, last + 1) - 1
        let bound = 0
        let one = -1
        let several: number[] | undefined
        for (; place >= start && (endsBefore[place] as number) >= bound; place -= 1) {
          if (((replaced as Int32Array)[place] as number) <= last || ((ends as Int32Array)[place] as number) < bound)
            continue
          bound = Math.max(bound, (begins as Int32Array)[place] as number)
          if (one < 0) one = place
          else if (several === undefined) several = [one, place]
          else several.push(place)
        }
        if (several === undefined) return one < 0 ? [] : [items[one] as (typeof items)[0]]
        return several
          .filter((place) => ((ends as Int32Array)[place] as number) >= bound)
          .sort((a, b) => ((ranks as Int32Array)[a] as number) - ((ranks as Int32Array)[b] as number))
          .map((place) => items[place] as (typeof items)[0])
      }
    },
    countsByOptionAndStance: () => {
      const { options, stances, cellOf } = cells()
      const count = counting(cellOf, options.length * stances.length, () => 0, 1)
      return ({ from, to }) => {
        const counts = count(0, from, to)
        const rows: Row[] = []
        let cell = 0
        for (const option of options) {
          for (const stance of stances) {
            const found = counts[cell] as number
            if (found > 0) rows.push({ option, stance, count: found })
            cell += 1
          }
        }
        return rows
      }
    },
    countsByStance: () => {
      const { options, stances, optionNumber, optionOf, cellOf } = cells()
      const count = counting(cellOf, options.length * stances.length, (row) => optionOf[row] as number, options.length)
      return ({ option, from, to }) => {
        const slot = optionNumber.get(option)
        const rows: Row[] = []
        if (slot === undefined) return rows
        const counts = count(slot, from, to)
        for (let cell = 0; cell < stances.length; cell += 1) {
          const found = counts[cell] as number
          if (found > 0) rows.push({ stance: stances[cell] as string, count: found })
        }
        return rows
      }
    },
  }
}
