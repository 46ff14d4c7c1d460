import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadDataset } from '../../src/load/load-dataset.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peace-talks-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('retired ids that cannot be read are no empty list', async () => {
  await mkdir(join(folder, 'retired.json'))
  await expect(loadDataset(folder)).rejects.toThrow('EISDIR')
})

test('a file in place of a collection, and a folder in place of a record, are told', async () => {
  await writeFile(join(folder, 'places'), '')
  await mkdir(join(folder, 'actors/north.json'), { recursive: true })
  const { problems } = await loadDataset(folder)
  expect(problems).toMatchObject([
    { rule: 'folder', file: 'actors/north.json', message: 'actors/north.json is not a record' },
    { rule: 'folder', file: 'places', message: 'places is not a collection' },
  ])
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a folder called %s is no collection',
  async (name) => {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, 'a.json'), '{}')
    expect((await loadDataset(folder)).problems).toMatchObject([{ rule: 'folder', file: name }])
  },
)
