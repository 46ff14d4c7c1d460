import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { median } from '../median.js'
import { contenders } from './contenders.js'
import { corruptedRecords, manyRecords } from './records.js'

const COUNT = 100_000
const ROUNDS = 7

const nothing = manyRecords(0)
const corrupted = corruptedRecords()
for (const { name, accepted } of contenders) {
  const taken = corrupted.filter((one) => accepted({ ...nothing, [one.name]: [one.record] }) > 0)
  if (taken.length > 0) throw new Error(`${name} accepts ${taken.length} of ${corrupted.length} corrupted records`)
}

const records = manyRecords(COUNT)
// Processor time, of all threads: it is the same whatever else the machine does, and has what is left to the collector.
const times = new Map(contenders.map(({ name }) => [name, { cpu: [] as number[], wall: [] as number[] }]))
// The first round warms up and is not counted; each round begins with another contender.
for (let round = 0; round <= ROUNDS; round += 1) {
  for (let turn = 0; turn < contenders.length; turn += 1) {
    const { name, accepted } = contenders[(round + turn) % contenders.length] as (typeof contenders)[number]
    globalThis.gc?.()
    const start = performance.now()
    const before = process.cpuUsage()
    const count = accepted(records)
    const { user, system } = process.cpuUsage(before)
    const wall = performance.now() - start
    if (count !== COUNT) throw new Error(`${name} accepts ${count} of ${COUNT} sound records`)
    if (round === 0) continue
    times.get(name)?.cpu.push((user + system) / 1_000)
    times.get(name)?.wall.push(wall)
  }
}

const cpuOf = (name: string) => median(times.get(name)?.cpu ?? [])
const fastest = Math.min(...contenders.map(({ name }) => cpuOf(name)))
const measured = contenders.map(({ name, version, checks }) => ({
  name,
  version,
  checks,
  cpuMilliseconds: Math.round(cpuOf(name)),
  wallMilliseconds: Math.round(median(times.get(name)?.wall ?? [])),
  recordsPerSecond: Math.round((COUNT / cpuOf(name)) * 1_000),
  timesTheFastest: Number((cpuOf(name) / fastest).toFixed(2)),
}))
const results = {
  machine: {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  },
  records: COUNT,
  rounds: ROUNDS,
  corruptedRecordsRefusedByAll: corrupted.length,
  measured,
}
console.table(measured.map(({ checks: _, ...numbers }) => numbers))
console.log(`${COUNT} records accepted by all, ${corrupted.length} corrupted ones refused by all.`)
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
