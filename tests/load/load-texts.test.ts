import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadTexts } from '../../src/load/load-texts.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'texts-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('the texts of a folder and those below it, by their paths in order, without hidden files', async () => {
  await mkdir(join(folder, 'b/c'), { recursive: true })
  await writeFile(join(folder, 'b/c/one.yaml'), 'one: “ї”')
  await writeFile(join(folder, 'two.md'), 'two')
  await writeFile(join(folder, 'a.yaml'), '')
  await writeFile(join(folder, 'b/.hidden'), 'x')
  expect([...(await loadTexts(folder))]).toEqual([
    ['a.yaml', ''],
    ['b/c/one.yaml', 'one: “ї”'],
    ['two.md', 'two'],
  ])
})

test('a folder that is not there is an error that names it', async () => {
  await expect(loadTexts(join(folder, 'nowhere'))).rejects.toThrow('nowhere')
})
