import { readFile } from 'node:fs/promises'
import type { Measured } from './measure.js'
import { median } from './median.js'
import type { Growth, Opening } from './own.js'
import { type PeerName, peerNames, peers } from './peers.js'
import { questionNames, questions } from './questions.js'
import { table } from './table.js'

/** All that a run found, as `bench/results.json` keeps it. */
export interface Results {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memoryGiB: number; readonly node: string }
  /** Of each peer that is a package. */
  readonly versions: Readonly<Record<string, string | null>>
  readonly measured: readonly Measured[]
  readonly leftOut: readonly { readonly peer: PeerName; readonly size: number; readonly reason: string }[]
  readonly openings: readonly Opening[]
  readonly growth: readonly Growth[]
}

/** The version of a package as the lock file of the benchmark has it. */
export async function versionOf(name: string | null): Promise<string | null> {
  if (name === null) return null
  const lock = JSON.parse(await readFile(new URL('./package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, { version?: string }>
  }
  return lock.packages[`node_modules/${name}`]?.version ?? null
}

const grouped = (number: number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ' ')

/** Two digits that count, and no more than the measurement bears. */
export function ratioText(ratio: number): string {
  if (ratio < 10) return ratio.toFixed(ratio < 0.095 ? 2 : 1)
  const unit = 10 ** (Math.floor(Math.log10(ratio)) - 1)
  return grouped(Math.round(ratio / unit) * unit)
}

const nanoseconds = (ns: number) => (ns < 10_000 ? `${grouped(ns)} ns` : `${grouped(ns / 1_000)} µs`)
const milliseconds = (ms: number) => `${ms < 10 ? ms.toFixed(2) : grouped(ms)} ms`

/** On what a run was made. */
export const machineLine = ({ machine }: Results): string =>
  `Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node.js ${machine.node.slice(1)}.`

/** One size: every question, by hand and by every peer. */
export function comparison({ measured, leftOut }: Results, size: number): string {
  const here = measured.filter((one) => one.size === size)
  const missing = leftOut.filter((one) => one.size === size)
  // The limit beside itself only shows how steady the machine is.
  const columns = peerNames.filter((peer) => peer !== 'limit' && [...here, ...missing].some((one) => one.peer === peer))
  const rows = questionNames.map((question) => {
    const ofQuestion = here.filter((one) => one.question === question)
    const limit = median(ofQuestion.map(({ limitNs }) => limitNs))
    const cells = columns.map((peer) => {
      const one = ofQuestion.find((each) => each.peer === peer)
      return one === undefined ? '–' : ratioText(one.ratio)
    })
    return [questions[question].title, Number.isNaN(limit) ? '–' : nanoseconds(limit), ...cells]
  })
  const notes = missing.map(({ peer, reason }) => `- ${peers[peer].title}: ${reason}.`)
  return [
    `## ${grouped(size)} events, ${grouped(size * 3)} positions`,
    '',
    table(['question', 'by hand', ...columns.map((peer) => peers[peer].title)], rows),
    ...(notes.length === 0 ? [] : ['', 'Not measured to the end:', '', ...notes]),
  ].join('\n')
}

function beginnings({ openings }: Results): string {
  const sizes = [...new Set(openings.map(({ size }) => size))]
  const rows = sizes.map((size) => {
    const here = openings.filter((one) => one.size === size)
    const [first] = here
    const of = (times: (one: Opening) => number) => milliseconds(median(here.map(times)))
    const sum = (times: Opening['cold']) => Object.values(times.answerMs).reduce((all, ms) => all + ms, 0)
    return [
      size === 'shipped' ? `this release: ${grouped(first?.events ?? 0)} events` : `${grouped(size)} events`,
      grouped(first?.positions ?? 0),
      of(({ cold }) => cold.constructorMs),
      of(({ warm }) => warm.constructorMs),
      of(({ cold }) => Math.max(...Object.values(cold.answerMs))),
      of(({ cold }) => sum(cold)),
      of(({ warm }) => sum(warm)),
    ]
  })
  return table(
    [
      'data',
      'positions',
      '`createDataset`',
      'the same, frozen already',
      'slowest first answer',
      'first answers to all questions',
      'the same, code warm',
    ],
    rows,
  )
}

function growing({ growth }: Results): string {
  const sizes = [...new Set(growth.map(({ size }) => size))]
  const stretches = [...new Set(growth.map(({ answers }) => answers))]
  const rows = stretches.map((answers) => [
    `${answers} records`,
    ...sizes.map((size) => {
      const one = growth.find((each) => each.size === size && each.answers === answers)
      return one === undefined ? '–' : nanoseconds(one.ns)
    }),
  ])
  return table(['answers of', ...sizes.map((size) => `${grouped(size)} events`)], rows)
}

/** The page that shows a run. */
export function pageOf(results: Results): string {
  const { versions, measured, leftOut, openings, growth } = results
  const sizes = [...new Set([...measured, ...leftOut].map(({ size }) => size))]
  const named = peerNames.filter((peer) => typeof versions[peer] === 'string')
  const ids = named.filter((peer) => peers[peer].gives === 'ids').map((peer) => peers[peer].title)
  return `${[
    '# How fast it answers',
    '',
    '<!-- Written by `npm run bench`: change bench/pages.ts, not this page. -->',
    '',
    'The same questions over the same generated data, put to this package, to an index written by hand for each question',
    'alone, and to what one would take instead. The second column has what an answer by hand takes; every other number is',
    'how many times as long the same answer took: the median of rounds in which the two took turns, in a process for each',
    'library and size. All answers were compared with those of the index by hand before anything was timed.',
    '',
    machineLine(results),
    ...(named.length === 0
      ? []
      : [`Libraries: ${named.map((peer) => `${peers[peer].title} ${versions[peer]}`).join(', ')}.`]),
    '',
    '- Data: three positions an event, participants by Zipf’s law, twelve years, 12 % of the dates uncertain; what falls',
    '  certainly within the window counts. The arguments are drawn from the data, thousands for each question.',
    '- The index by hand checks nothing and freezes nothing: a wrong id or day gets an empty answer.',
    '- The other libraries were given what they lack: days as numbers in columns of their own, lists taken apart, the day from',
    '  which a position is superseded, and every index that helps them.',
    ...(ids.length === 0 ? [] : [`- Ids alone, not records, come from ${ids.join(', ')}.`]),
    '',
    ...sizes.flatMap((size) => [comparison(results, size), '']),
    ...(openings.length === 0
      ? []
      : [
          '## Before the first answer',
          '',
          'Nothing is built before a question needs it. `createDataset` with `{ unvalidated: true }` freezes the records and',
          'sees that they are in order; the first answers build all indexes that the questions above need.',
          '',
          beginnings(results),
          '',
        ]),
    ...(growth.length === 0
      ? []
      : [
          '## What the cost grows with',
          '',
          'Events of an actor in 30 days, as this package answers, by the length of the answer.',
          '',
          growing(results),
          '',
        ]),
  ].join('\n')}`
}
