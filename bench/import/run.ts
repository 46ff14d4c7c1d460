import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { median } from '../median.js'
import { enlarged } from './enlarged.js'
import { recordsAlone } from './records-alone.js'
import { floor, report, unit, type Variant, variantsOf } from './variants.js'

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
const cases: { times: number; name: Variant; file: string; took: Time[] }[] = []
try {
  for (const times of folds) {
    const at = times === 1 ? root : await enlarged(root, join(folder, `${times}`), times)
    const reader = join(folder, `reader-${times}`)
    await mkdir(join(reader, 'node_modules'), { recursive: true })
    await symlink(at, join(reader, 'node_modules/ukraine-peace-talks'), 'junction')
    const recordsFile = join(reader, 'records.mjs')
    await recordsAlone(at, recordsFile)
    const variants = variantsOf(at, recordsFile)
    for (const [name, text] of Object.entries(variants) as [Variant, string][]) {
      const file = join(reader, `${cases.length}.mjs`)
      await writeFile(file, text + report)
      cases.push({ times, name, file, took: [] })
    }
  }
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const { file, took } of cases) took.push(JSON.parse((await run(values.node, [file])).stdout) as Time)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

function medianOf(times: number, name: Variant, kind: keyof Time): number {
  const found = cases.find((one) => one.times === times && one.name === name)
  return median((found?.took ?? []).map((time) => time[kind]))
}
const beyond = (times: number, name: Variant, kind: keyof Time) =>
  medianOf(times, name, kind) - medianOf(times, floor, kind)
const rows = cases.map(({ times, name }) => ({
  times,
  name,
  cpuMs: Number(beyond(times, name, 'cpu').toFixed(2)),
  wallMs: Number(beyond(times, name, 'wall').toFixed(2)),
  cpuRatio: Number((beyond(times, name, 'cpu') / beyond(times, unit, 'cpu')).toFixed(2)),
  wallRatio: Number((beyond(times, name, 'wall') / beyond(times, unit, 'wall')).toFixed(2)),
}))
const { stdout: node } = await run(values.node, ['--version'])
console.log(
  `Cold import with Node ${node.trim()}, beyond an empty module (${medianOf(1, floor, 'cpu').toFixed(1)} ms of CPU), medians of ${values.rounds} interleaved processes:`,
)
const counted = rows.filter(({ name }) => name !== floor)
console.table(counted)
if (values.write) {
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: node.trim() }
  const results = {
    machine,
    rounds: Number(values.rounds),
    emptyCpuMs: Number(medianOf(1, floor, 'cpu').toFixed(2)),
    rows,
  }
  await writeFile(here('results.json'), `${JSON.stringify(results, null, 2)}\n`)
}
