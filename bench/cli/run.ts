import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { median } from '../median.js'
import { reporting, type Time, timeIn } from './reporting.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { values } = parseArgs({
  options: {
    package: { type: 'string', default: here('../..') },
    node: { type: 'string', default: process.execPath },
    rounds: { type: 'string', default: '101' },
    write: { type: 'boolean', default: false },
  },
})

const root = resolve(values.package)
const unit = 'a process that reads and parses the same JSON files'
const lines = [
  '--version',
  'event 2025-08-18-trump-putin-call',
  'timeline',
  'stance vladimir-putin ceasefire/general-ceasefire --on 2025-08-16',
  'matrix --issue ceasefire',
  'events --help',
]

const folder = await mkdtemp(join(tmpdir(), 'cli-start-'))
const reporter = join(folder, 'reporting.cjs')
const reads = join(folder, 'reads.mjs')
const files = [...collectionNames, 'retired'].map((name) => join(root, 'dist/data', `${name}.json`))
const cases = [
  { name: unit, args: [reads], took: [] as Time[] },
  ...lines.map((name) => ({ name, args: [join(root, 'dist/cli.js'), ...name.split(' ')], took: [] as Time[] })),
]

/** Runs a case once, to its end: what it prints is read and thrown away. */
function once(args: readonly string[]): Promise<Time> {
  return new Promise((done, fail) => {
    execFile(values.node, ['--require', reporter, ...args], { maxBuffer: 1 << 26 }, (error, _, stderr) => {
      if (error === null) done(timeIn(stderr))
      else fail(error)
    })
  })
}

try {
  await writeFile(reporter, reporting)
  await writeFile(
    reads,
    `import { readFileSync } from 'node:fs'\nglobalThis.kept = ${JSON.stringify(files)}.map((file) => JSON.parse(readFileSync(file, 'utf8')))\n`,
  )
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const { args, took } of cases) took.push(await once(args))
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

const medianOf = (took: readonly Time[], kind: keyof Time) => median(took.map((time) => time[kind]))
const rows = cases.map(({ name, took }) => {
  const [floor] = cases
  const ratio = (kind: keyof Time) => Number((medianOf(took, kind) / medianOf(floor?.took ?? [], kind)).toFixed(2))
  return {
    name,
    cpuMs: Number(medianOf(took, 'cpu').toFixed(1)),
    wallMs: Number(medianOf(took, 'wall').toFixed(1)),
    cpuRatio: ratio('cpu'),
    wallRatio: ratio('wall'),
  }
})
const node = values.node === process.execPath ? process.version : values.node
console.log(`Whole processes of Node ${node}, medians of ${values.rounds} interleaved rounds:`)
console.table(rows)
if (values.write) {
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node }
  const results = { machine, rounds: Number(values.rounds), rows }
  await writeFile(here('results.json'), `${JSON.stringify(results, null, 2)}\n`)
}
