import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { getEvent, getPlace } from '../../src/index.js'
import { told } from './told.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

interface Finding {
  readonly file: string
  readonly pointer: string
  readonly message: string
  readonly remedy: string
}

/** What is found in a file of this text, and how the check ends. */
async function checked(path: string, value: unknown, ...options: readonly string[]) {
  const file = join(folder, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value))
  const { stdout, stderr, exitCode } = await told(['check', file, '--json', ...options])
  const findings: readonly Finding[] = stdout === '' ? [] : JSON.parse(stdout)
  return { file, findings, stderr, exitCode }
}

const call = getEvent('2025-08-18-trump-putin-call')
const { id: _, ...withoutId } = call
const london = getPlace('london')

describe('check', () => {
  test('finds nothing wrong with a record of the release, nor with all of them', async () => {
    expect(await checked(`events/${call.id}.json`, withoutId)).toMatchObject({
      findings: [],
      stderr: '1 record checked: nothing is wrong.\n',
      exitCode: 0,
    })
    expect(await checked('places.json', published.places)).toMatchObject({ findings: [], exitCode: 0 })
    expect(await checked('mine.json', published)).toMatchObject({ findings: [], exitCode: 0 })
  })

  test('finds nothing in a folder without records, and says so', async () => {
    const { stderr, exitCode } = await told(['check', folder])
    expect([stderr, exitCode]).toEqual(['0 records checked: there is nothing to check.\n', 1])
  })

  test('counts the records of a folder, and nothing else that lies in it', async () => {
    await writeFile(join(folder, 'notes.txt'), '')
    await mkdir(join(folder, 'places'))
    await writeFile(join(folder, 'places/broken.json'), '{')
    const { stderr, exitCode } = await told(['check', folder])
    expect([stderr, exitCode]).toEqual(['1 record checked: 2 findings.\n', 1])
  })

  test('says where a record has not its shape, and what to write', async () => {
    const { findings, exitCode, stderr } = await checked('places/london.json', { ...london, kind: 'citty' })
    expect([exitCode, stderr]).toEqual([1, '1 record checked: 1 finding.\n'])
    expect(findings).toMatchObject([{ pointer: '/kind', rule: 'schema', value: 'citty' }])
    expect(findings[0]?.remedy).toContain('"city"')
  })

  test('holds a record against those of the release', async () => {
    const { findings, exitCode } = await checked(`events/${call.id}.json`, { ...withoutId, place: 'nowhere' })
    expect(exitCode).toBe(1)
    expect(findings.map(({ pointer }) => pointer)).toContain('/place')
  })

  test('says which member of a collection or dataset is meant', async () => {
    const places = [london, { ...london, id: 'leeds', within: 3 }]
    expect((await checked('places.json', places)).findings).toMatchObject([{ pointer: '/1/within' }])
    const broken = { ...published, places: published.places.filter(({ id }) => id !== 'london') }
    const { findings } = await checked('mine.json', broken)
    expect(findings.length).toBeGreaterThan(0)
    for (const { pointer } of findings) expect(pointer).toMatch(/^\/[a-z]+\/\d+\//)
  })

  test('takes the collection of a file from --collection', async () => {
    expect((await checked('london.json', london, '--collection', 'places')).exitCode).toBe(0)
    const { exitCode, stderr } = await checked('london.json', london)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('say so with --collection, or put it in a folder of that name')
    expect((await checked('mine.json', [london])).stderr).toContain('nothing tells of which collection')
  })

  test('checks a folder laid out as data/', async () => {
    const mine = join(folder, 'mine')
    await cp('data', mine, { recursive: true })
    expect(await told(['check', mine])).toMatchObject({ stdout: '', exitCode: 0 })
    const file = join(mine, 'places/london.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('"city"', '"citty"'))
    const { stdout, exitCode } = await told(['check', mine])
    expect(exitCode).toBe(1)
    expect(stdout).toContain(file)
    // What names the record is not wrong as well.
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  test('says where a text is not JSON', async () => {
    const { findings, exitCode } = await checked('places/london.json', '{ "name": }')
    expect(exitCode).toBe(1)
    expect(findings[0]).toMatchObject({ rule: 'json', message: expect.stringContaining('line 1, column 11') })
  })

  test('names a file that is not there', async () => {
    const missing = join(folder, 'missing.json')
    expect(await told(['check', missing])).toEqual({
      stdout: '',
      stderr: `${missing} does not exist.\n`,
      exitCode: 2,
    })
  })

  test('reads on a terminal as rows of file, place, what is wrong and what to do', async () => {
    const { file } = await checked('places/london.json', { ...london, kind: 'citty' })
    const { stdout } = await told(['check', file], { width: 200 })
    expect(stdout).toContain('"citty" is not one of the terms')
    expect(stdout).toContain('write "city", the nearest')
  })
})
