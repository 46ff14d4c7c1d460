import * as release from '../dist/index.js'
import { median } from './median.js'
import { limit } from './peers/limit.js'
import { askedOf, datasetOf } from './peers/this.js'
import { type Ask, argumentsOf, type Peer, type Question, questionNames } from './questions.js'
import { generatedRecords, type Records } from './records.js'
import { stockOf } from './rows.js'
import type { Word } from './run.js'

/** Milliseconds until a dataset of one's own is there, and until the first answer to each question, indexes and all. */
interface Times {
  readonly constructorMs: number
  readonly answerMs: Readonly<Record<Question, number>>
}

/** What it costs to begin. */
export interface Opening {
  readonly size: number | 'shipped'
  readonly events: number
  readonly positions: number
  /** In a process that has asked nothing before. */
  readonly cold: Times
  /** Over other lists of the same records, in the same process: what the indexes cost without the compiler. */
  readonly warm: Times
}

/** Nanoseconds an answer to the events of an actor in a window, by how many records the answer has. */
export interface Growth {
  readonly size: number
  readonly answers: string
  readonly ns: number
}

/** The stretches of answers whose cost is compared from size to size. */
const stretches = [
  [1, 3],
  [10, 20],
  [100, 200],
] as const

const { size } = JSON.parse(process.argv[2] ?? '{}') as { size: number | 'shipped' }
const records: Records = size === 'shipped' ? release : generatedRecords(size)
const stock = stockOf(records)
const told: Promise<unknown>[] = []
const tell = (word: Word<Opening | Growth>) => told.push(new Promise((resolve) => process.send?.(word, resolve)))

function timesOf(given: Records): Times & { readonly peer: Peer } {
  // What was left over before is not for this to clear away.
  globalThis.gc?.()
  const start = performance.now()
  const mine = datasetOf(given)
  const constructorMs = performance.now() - start
  const peer = askedOf(mine)
  const answers = questionNames.map((question) => {
    const ask = peer[question]() as Ask
    const [one] = argumentsOf(question, stock, 1)
    const before = performance.now()
    if (one !== undefined) ask(one)
    return [question, performance.now() - before]
  })
  return { constructorMs, answerMs: Object.fromEntries(answers) as Record<Question, number>, peer }
}

// What it costs to read the file of the questions is measured with the import.
datasetOf({ sources: [], actors: [], places: [], issues: [], events: [], positions: [] })
const { peer, ...cold } = timesOf(records)
const copied = <Item>(list: readonly Item[]): readonly Item[] => [...list]
const { peer: _, ...warm } = timesOf({
  sources: copied(records.sources),
  actors: copied(records.actors),
  places: copied(records.places),
  issues: copied(records.issues),
  events: copied(records.events),
  positions: copied(records.positions),
})
tell({ found: { size, events: records.events.length, positions: records.positions.length, cold, warm } })

if (size !== 'shipped') {
  const ask = (await peer.eventsOfActor()) as (given: object) => readonly unknown[]
  const sized = limit(stock).eventsOfActor() as typeof ask
  const all = argumentsOf('eventsOfActor', stock, 20_000)
  let sink = 0
  for (const [least, most] of stretches) {
    const some = all.filter((given) => {
      const { length } = sized(given)
      return length >= least && length <= most
    })
    if (some.length < 50) continue
    const rounds = Array.from({ length: 15 }, () => {
      const passes = Math.ceil(20_000 / some.length)
      const start = performance.now()
      for (let pass = 0; pass < passes; pass += 1) for (const given of some) sink += ask(given).length
      return ((performance.now() - start) / passes / some.length) * 1e6
    })
    tell({ found: { size, answers: `${least} to ${most}`, ns: median(rounds.slice(3)) } })
  }
  if (sink < 0) process.exitCode = 1
}
await Promise.all(told)
process.disconnect?.()
