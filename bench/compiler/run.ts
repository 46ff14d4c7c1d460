import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadDataset } from '../../src/load/load-dataset.js'
import { median } from '../median.js'
import { type Check, check, projectOf } from './check.js'
import { type ConsumerName, consumerNames } from './consumers.js'
import { fileOfIds, withMoreRecords } from './with-more-records.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { values } = parseArgs({
  options: {
    package: { type: 'string', default: here('../..') },
    compiler: { type: 'string', default: here('../../node_modules/typescript/bin/tsc') },
    records: { type: 'string', default: '30000' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
})
const root = resolve(values.package)

const manifest = await readFile(join(root, 'package.json'), 'utf8')
const files = (await readdir(join(root, 'dist'))).filter((file) => file.endsWith('.d.ts'))
const shipped = Object.fromEntries(
  await Promise.all(files.map(async (file) => [file, await readFile(join(root, 'dist', file), 'utf8')] as const)),
)
const { dataset } = await loadDataset(here('../../data'))
const ids = fileOfIds(shipped)
const large = withMoreRecords(shipped[ids] ?? '', dataset, Number(values.records))
const shippedRecords = Object.values(dataset).reduce((sum, { length }) => sum + length, 0)
const sizes = [
  { records: shippedRecords, declarations: shipped },
  { records: large.records, declarations: { ...shipped, [ids]: large.text } },
]

const folder = await mkdtemp(join(tmpdir(), 'compiler-cost-'))
const cases: { records: number; consumer: ConsumerName; project: string; checks: Check[] }[] = []
try {
  for (const { records, declarations } of sizes) {
    for (const consumer of consumerNames) {
      const name = `${records}-${consumerNames.indexOf(consumer)}`
      const project = await projectOf(join(folder, name), consumer, declarations, manifest)
      cases.push({ records, consumer, project, checks: [] })
    }
  }
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const { project, checks } of cases) checks.push(await check(project, values.compiler))
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

const medians = cases.map(({ records, consumer, checks }) => {
  const of = (field: keyof Check) => median(checks.map((one) => one[field]))
  return {
    records,
    consumer,
    instantiations: of('instantiations'),
    types: of('types'),
    memoryKiB: of('memoryKiB'),
    checkSeconds: of('checkSeconds'),
    totalSeconds: of('totalSeconds'),
  }
})
const rows = medians.map((row) => {
  const floor = medians.find(({ records, consumer }) => records === row.records && consumer === 'empty') ?? row
  return {
    records: row.records,
    consumer: row.consumer,
    instantiations: row.instantiations - floor.instantiations,
    types: row.types - floor.types,
    memoryMiB: Number(((row.memoryKiB - floor.memoryKiB) / 1024).toFixed(1)),
    checkSeconds: Number((row.checkSeconds - floor.checkSeconds).toFixed(2)),
    totalSeconds: Number((row.totalSeconds - floor.totalSeconds).toFixed(2)),
  }
})
const { version } = JSON.parse(await readFile(join(values.compiler, '../../package.json'), 'utf8')) as {
  version: string
}
console.log(`TypeScript ${version}, beyond a file that is empty, medians of ${values.rounds} rounds:`)
console.table(rows.filter(({ consumer }) => consumer !== 'empty'))
const declarationBytes = sizes.map(({ records, declarations }) => ({
  records,
  bytes: [...new Set(['index.d.ts', ids])].reduce((sum, file) => sum + (declarations[file]?.length ?? 0), 0),
}))
console.table(declarationBytes)
if (values.write) {
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version }
  const results = { machine, typescript: version, rounds: Number(values.rounds), declarationBytes, rows }
  await writeFile(here('results.json'), `${JSON.stringify(results, null, 2)}\n`)
}
