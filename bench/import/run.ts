import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { median } from '../median.js'
import { enlarged } from './enlarged.js'
import { recordsAlone } from './records-alone.js'
import { emptyFiles, floors, report, unit, variantsOf } from './variants.js'

interface Time {
  readonly cpu: number
  readonly wall: number
}

const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { values } = parseArgs({
  options: {
    package: { type: 'string', default: here('../..') },
    node: { type: 'string', default: process.execPath },
    rounds: { type: 'string', default: '101' },
    write: { type: 'boolean', default: false },
  },
})

/** The times over that the records are taken: as they are shipped, and some thousand of them. */
const folds = [1, 3]
const root = resolve(values.package)
const folder = await mkdtemp(join(tmpdir(), 'cold-import-'))
const cases: { times: number; name: string; beyond: string; file: string; took: Time[] }[] = []
try {
  for (const times of folds) {
    const reader = join(folder, `reader-${times}`)
    const at = await enlarged(root, join(reader, 'node_modules/ukraine-peace-talks'), times)
    const empty = join(reader, 'node_modules/empty-package')
    await mkdir(empty)
    for (const [file, text] of Object.entries(emptyFiles)) await writeFile(join(empty, file), text)
    const recordsFile = join(reader, 'records.mjs')
    await recordsAlone(at, recordsFile)
    for (const [name, { text, beyond }] of Object.entries(variantsOf(at, recordsFile))) {
      const file = join(reader, `${cases.length}.mjs`)
      await writeFile(file, text + report)
      cases.push({ times, name, beyond, file, took: [] })
    }
  }
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const { file, took } of cases) took.push(JSON.parse((await run(values.node, [file])).stdout) as Time)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

function medianOf(times: number, name: string, kind: keyof Time): number {
  const found = cases.find((one) => one.times === times && one.name === name)
  return median((found?.took ?? []).map((time) => time[kind]))
}
function beyond(times: number, name: string, kind: keyof Time): number {
  const found = cases.find((one) => one.times === times && one.name === name)
  return medianOf(times, name, kind) - medianOf(times, found?.beyond ?? name, kind)
}
const rows = cases.map(({ times, name, beyond: floor }) => ({
  times,
  name,
  beyond: floor,
  cpuMs: Number(beyond(times, name, 'cpu').toFixed(2)),
  wallMs: Number(beyond(times, name, 'wall').toFixed(2)),
  cpuRatio: Number((beyond(times, name, 'cpu') / beyond(times, unit, 'cpu')).toFixed(2)),
  wallRatio: Number((beyond(times, name, 'wall') / beyond(times, unit, 'wall')).toFixed(2)),
}))
const { stdout: node } = await run(values.node, ['--version'])
const floorMs = Object.fromEntries(floors.map((name) => [name, Number(medianOf(1, name, 'cpu').toFixed(2))]))
console.log(
  `Cold import with Node ${node.trim()}, medians of ${values.rounds} interleaved processes, beyond these, in ms of CPU:`,
)
console.table(floorMs)
console.table(rows.filter(({ name }) => !floors.includes(name)))
if (values.write) {
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: node.trim() }
  const results = {
    machine,
    rounds: Number(values.rounds),
    floorCpuMs: floorMs,
    rows,
  }
  await writeFile(here('results.json'), `${JSON.stringify(results, null, 2)}\n`)
}
