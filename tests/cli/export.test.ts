import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import type { Format } from '../../src/exports/format.js'
import { formats } from '../../src/exports/formats.js'
import { told } from './told.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const filesOf = async (name: string) => {
  const format = new Map<string, Format>(Object.entries(formats)).get(name)
  return (await format?.load())?.filesOf(published, release) ?? []
}

describe('export', () => {
  test('refuses an option for answers, which a format does not obey', async () => {
    for (const line of ['export geojson --csv', 'export ndjson --out nowhere --json', 'complete bash --ndjson']) {
      const [name, option] = [line.split(' ')[0], line.split(' ').at(-1)]
      expect(await told(line.split(' '))).toEqual({
        stdout: '',
        stderr: `${name}: ${option} is for answers, and this gives none: leave it out\n`,
        exitCode: 2,
      })
    }
  })

  test('writes the files of a format below a folder, and says nothing', async () => {
    expect(await told(['export', 'ndjson', '--out', folder])).toEqual({ stdout: '', stderr: '', exitCode: 0 })
    for (const { path, content } of await filesOf('ndjson')) {
      expect(await readFile(join(folder, path), 'utf8')).toBe(content)
    }
  })

  test('prints a format that is one file', async () => {
    const [only] = await filesOf('geojson')
    const { stdout, exitCode } = await told(['export', 'geojson'])
    expect([stdout, exitCode]).toEqual([only?.content, 0])
  })

  test('asks where to write a format that is several files', async () => {
    expect(await told(['export', 'ndjson'])).toEqual({
      stdout: '',
      stderr: 'export: ndjson is 10 files: say which folder to write them to, such as --out ndjson\n',
      exitCode: 2,
    })
  })

  test('refuses to replace a file unless it is forced to', async () => {
    const there = join(folder, 'events.json')
    await writeFile(there, 'mine')
    const { stderr, exitCode } = await told(['export', 'json', '--out', folder])
    expect([exitCode, stderr]).toEqual([2, `${there} is there already: choose another, or replace it with --force.\n`])
    expect(await readdir(folder)).toEqual(['events.json'])
    expect(await readFile(there, 'utf8')).toBe('mine')
    expect((await told(['export', 'json', '--out', folder, '--force'])).exitCode).toBe(0)
    expect(JSON.parse(await readFile(there, 'utf8'))).toEqual(published.events)
  })

  test('names the nearest format', async () => {
    const { stderr, exitCode } = await told(['export', 'jsonn'])
    expect([exitCode, stderr]).toEqual([2, 'export: format cannot be "jsonn": the nearest is "json"\n'])
  })
})
