import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { fallsWithin } from '../src/semantics/date-bounds.js'
import { dayColumns } from './day-columns.js'
import { median } from './median.js'
import { type PeerName, peers } from './peers.js'
import { type Arguments, type Ask, argumentsOf, asText, type Question, questionNames } from './questions.js'
import { generatedRecords } from './records.js'
import { stockOf } from './rows.js'
import type { Word } from './run.js'

/** What a child process is told to measure. */
export interface Task {
  readonly peer: PeerName
  readonly size: number
  readonly rounds: number
  /** How many milliseconds the rounds of one question may take. */
  readonly budget: number
}

/** What it found of one question: nanoseconds an answer, medians of interleaved rounds, and the median of their ratios. */
export interface Measured {
  readonly question: Question
  readonly peer: PeerName
  readonly size: number
  readonly limitNs: number
  readonly peerNs: number
  readonly ratio: number
  readonly rounds: number
  /** Answers compared with those of the limit. */
  readonly compared: number
  /** How many records or rows an answer has on average. */
  readonly answerSize: number
}

class DifferentAnswer extends Error {}

const ARGUMENTS = 4_000
const BATCH_MS = 15
const LONGEST_BATCH_MS = 200
const WARM_MS = 200
/** As long every argument is asked for once before anything is timed: what is built for it is built then. */
const CIRCLE_MS = 2_000
const LEAST_COMPARED = 5
let sink = 0

const size = (answer: unknown) => (Array.isArray(answer) ? answer.length : 1)

/** Walks through the arguments in a circle, a stretch at a time. */
class Walker<Name extends Question> {
  #next = 0
  #stretch = 1
  constructor(
    readonly ask: Ask<Name>,
    readonly all: readonly Arguments[Name][],
    readonly waits: boolean,
  ) {}

  /** Milliseconds an answer, over so many answers. */
  async #time(count: number): Promise<number> {
    const { ask, all } = this
    let next = this.#next
    const start = performance.now()
    if (this.waits) {
      for (let nth = 0; nth < count; nth += 1) {
        sink += size(await ask(all[next] as Arguments[Name]))
        next = next + 1 === all.length ? 0 : next + 1
      }
    } else {
      for (let nth = 0; nth < count; nth += 1) {
        sink += size(ask(all[next] as Arguments[Name]))
        next = next + 1 === all.length ? 0 : next + 1
      }
    }
    const took = performance.now() - start
    this.#next = next
    return took / count
  }

  /** Asks with each argument once, as long as it has time. */
  async circle(): Promise<void> {
    const start = performance.now()
    for (let asked = 0; asked < this.all.length && performance.now() - start < CIRCLE_MS; asked += 1)
      await this.#time(1)
  }

  /** Finds out how many answers fill a batch, warming up on the way. */
  async settle(budget: number): Promise<void> {
    const start = performance.now()
    do {
      const took = Math.max(await this.#time(this.#stretch), 1e-6)
      // Whole circles where that is not too long, so that every batch, and the limit's, has the same arguments.
      const circle = this.all.length
      const circles = Math.round(BATCH_MS / took / circle)
      const whole = took * circle < LONGEST_BATCH_MS
      this.#stretch = whole ? circle * Math.min(50, Math.max(1, circles)) : Math.max(1, Math.round(BATCH_MS / took))
    } while (performance.now() - start < Math.min(WARM_MS, budget / 2))
  }

  round(): Promise<number> {
    return this.#time(this.#stretch)
  }
}

/** The columns that peers compare are held to what the dataset's own semantics answer. */
function checkColumns({ records }: ReturnType<typeof stockOf>, spans: readonly Arguments['eventsOfActor'][]) {
  const dates = new Set(records.events.slice(-5_000).map(({ date }) => date))
  for (const date of [...dates].slice(-400)) {
    const { low, high } = dayColumns(date)
    for (const { from, to, first, last } of spans.slice(0, 50)) {
      if ((low >= first && high <= last) === (fallsWithin(date, from, to) === 'yes')) continue
      throw new DifferentAnswer(
        `${JSON.stringify(date)} in ${from} to ${to}: the columns ${low} and ${high} say otherwise`,
      )
    }
  }
}

async function measured<Name extends Question>(
  question: Name,
  { peer, size: events, rounds, budget }: Task,
  limitAsk: Ask<Name>,
  ask: Ask<Name>,
  all: readonly Arguments[Name][],
): Promise<Measured> {
  let started = performance.now()
  let compared = 0
  let answerSize = 0
  let waits = false
  for (const given of all.slice(0, 300)) {
    const expected = limitAsk(given) as ReturnType<Ask>
    const answer = ask(given)
    waits ||= answer instanceof Promise
    const texts = [await expected, await answer].map((one) =>
      JSON.stringify(asText(question, one as Awaited<ReturnType<Ask>>)),
    )
    if (texts[0] !== texts[1]) {
      throw new DifferentAnswer(
        `${peer}, ${events} events, ${question} of ${JSON.stringify(given)}: ${texts[1]} where the limit has ${texts[0]}`,
      )
    }
    // The first answer has indexes to build.
    if (compared === 0) started = performance.now()
    compared += 1
    answerSize += size(await expected)
    if (compared >= LEAST_COMPARED && performance.now() - started > budget / 2) break
  }
  const limitWalker = new Walker(limitAsk, all, false)
  const walker = new Walker(ask, all, waits)
  await limitWalker.circle()
  await walker.circle()
  await limitWalker.settle(budget)
  await walker.settle(budget)
  const times: { limit: number; peer: number }[] = []
  const start = performance.now()
  while (times.length < rounds && (times.length < 3 || performance.now() - start < budget)) {
    // Now the one first, now the other.
    const limitFirst = times.length % 2 === 0 ? await limitWalker.round() : undefined
    const own = await walker.round()
    times.push({ limit: limitFirst ?? (await limitWalker.round()), peer: own })
    if (performance.now() - start > 20_000) break
    await setImmediate()
  }
  return {
    question,
    peer,
    size: events,
    limitNs: median(times.map(({ limit }) => limit)) * 1e6,
    peerNs: median(times.map((time) => time.peer)) * 1e6,
    ratio: median(times.map((time) => time.peer / time.limit)),
    rounds: times.length,
    compared,
    answerSize: answerSize / compared,
  }
}

/** Puts every question to one peer and to the limit, in turn, over one size. */
export async function measure(task: Task, tell: (measured: Measured) => void): Promise<void> {
  const stock = stockOf(generatedRecords(task.size))
  const limit = (await peers.limit.open())(stock)
  const peer = await (await peers[task.peer].open())(stock)
  checkColumns(stock, argumentsOf('eventsOfActor', stock, 50))
  const one = async <Name extends Question>(question: Name) => {
    const limitAsk = await limit[question]()
    const ask = await peer[question]()
    tell(await measured<Name>(question, task, limitAsk, ask, argumentsOf(question, stock, ARGUMENTS)))
  }
  for (const question of questionNames) await one(question)
}

const [, file, text] = process.argv
if (process.send !== undefined && file === fileURLToPath(import.meta.url) && text !== undefined) {
  const tell = (word: Word<Measured>) => new Promise((resolve) => process.send?.(word, resolve))
  try {
    const told: Promise<unknown>[] = []
    await measure(JSON.parse(text) as Task, (found) => told.push(tell({ found })))
    await Promise.all(told)
  } catch (error) {
    if (!(error instanceof DifferentAnswer)) throw error
    await tell({ differs: error.message })
  }
  process.exit(sink < 0 ? 1 : 0)
}
