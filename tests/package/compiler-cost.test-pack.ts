import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { check, projectOf } from '../../bench/compiler/check.js'
import { consumerNames } from '../../bench/compiler/consumers.js'
import { fileOfIds, withMoreRecords } from '../../bench/compiler/with-more-records.js'
import { loadDataset } from '../../src/load/load-dataset.js'

const installed = join(inject('installation'), 'node_modules/ukraine-peace-talks')
const compiler = resolve('node_modules/typescript/bin/tsc')
const RECORDS = 30_000

const manifest = await readFile(join(installed, 'package.json'), 'utf8')
const files = (await readdir(join(installed, 'dist'))).filter((file) => file.endsWith('.d.ts'))
const shipped = Object.fromEntries(
  await Promise.all(files.map(async (file) => [file, await readFile(join(installed, 'dist', file), 'utf8')] as const)),
)
const { dataset } = await loadDataset('data')
const ids = fileOfIds(shipped)
const large = withMoreRecords(shipped[ids] ?? '', dataset, RECORDS)
const folder = await mkdtemp(join(tmpdir(), 'compiler-cost-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What can be counted of the cost for a user's compiler; `bench/compiler` measures time as well. */
describe('the declarations', () => {
  test('grow with the ids alone: by less than 80 bytes a record', () => {
    expect(large.records).toBeGreaterThanOrEqual(RECORDS)
    expect((large.text.length - (shipped[ids]?.length ?? 0)) / large.records).toBeLessThan(80)
  })

  const most: Readonly<Record<(typeof consumerNames)[number], number>> = {
    empty: 0,
    'an import alone': 0,
    "getEvent('…')": 1_000,
    'events.filter': 500,
    'findEvents({ … })': 2_500,
    'createDataset({ … })': 6_000,
  }
  test.for([...consumerNames])('cost %s the same instantiations however many ids there are, and few', async (name) => {
    const counts: number[] = []
    for (const declarations of [shipped, { ...shipped, [ids]: large.text }]) {
      const project = await projectOf(await mkdtemp(join(folder, 'project-')), name, declarations, manifest)
      counts.push((await check(project, compiler)).instantiations)
    }
    expect(counts[1]).toBe(counts[0])
    const floor = await projectOf(await mkdtemp(join(folder, 'project-')), 'empty', shipped, manifest)
    expect((counts[0] ?? 0) - (await check(floor, compiler)).instantiations).toBeLessThanOrEqual(most[name])
  })
})
