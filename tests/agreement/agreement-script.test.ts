import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { firstCodingSchema } from '../../scripts/agreement/coding.js'
import { areOver, isBeyond, readPicture } from '../exports/pictures/read-picture.js'

const project = resolve('.')
const tsx = join(project, 'node_modules/tsx/dist/loader.mjs')
const folder = mkdtempSync(join(tmpdir(), 'agreement-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const agreement = (cwd: string, ...args: readonly string[]) => {
  const { status, stderr } = spawnSync('node', ['--import', tsx, join(cwd, 'scripts/agreement.ts'), ...args], {
    encoding: 'utf8',
    cwd,
  })
  return { status, stderr: stderr.replaceAll(/^.*npm warn.*\n/gm, '') }
}

test('the committed page and picture are what the codings give; npm run agreement writes them', () => {
  expect(agreement(project, '--check')).toEqual({ status: 0, stderr: '' })
})

test('the committed picture writes no words over others or beyond its edges', () => {
  const { texts, width, height } = readPicture(readFileSync('docs/figures/agreement.svg', 'utf8'))
  const over = texts.flatMap((one, at) => texts.slice(at + 1).filter((other) => areOver(one, other)))
  expect(over).toEqual([])
  expect(texts.filter((words) => isBeyond(words, width, height))).toEqual([])
  expect(texts.length).toBeGreaterThan(20)
})

describe('in a repository with other codings', () => {
  const second = join(folder, 'codings/second.json')
  const page = join(folder, 'docs/agreement.md')
  const first = firstCodingSchema.parse(JSON.parse(readFileSync('codings/first.json', 'utf8')))
  const { records: _, ...alike } = first

  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'docs/figures'), { recursive: true })
    for (const name of ['scripts', 'codings']) cpSync(join(project, name), join(folder, name), { recursive: true })
    for (const name of ['src', 'data', 'node_modules', 'package.json', 'tsconfig.json'])
      symlinkSync(join(project, name), join(folder, name))
    rmSync(second)
  })

  test('a second coding that is missing is named, and nothing is written', () => {
    const { status, stderr } = agreement(folder)
    expect(status).toBe(1)
    expect(stderr).toContain('codings/second.json is missing')
    expect(() => readFileSync(page)).toThrow('ENOENT')
  })

  test('two codings that are alike agree on everything', () => {
    writeFileSync(second, JSON.stringify({ ...alike, coder: 'a twin' }))
    expect(agreement(folder)).toEqual({ status: 0, stderr: '' })
    const written = readFileSync(page, 'utf8')
    expect(written).toContain('| second | a twin |')
    expect(written).toContain('| stance | 50 | 100 % (100 % to 100 %) | 1.00 (1.00 to 1.00) |')
    expect(written.match(/The two differ on none/g)).toHaveLength(3)
    expect(agreement(folder, '--check')).toEqual({ status: 0, stderr: '' })
  })

  test('a page that is out of date is named', () => {
    writeFileSync(second, JSON.stringify(alike))
    expect(agreement(folder).status).toBe(0)
    const [entry, ...others] = alike.entries
    if (entry?.collection !== 'positions') throw new Error('the first unit is not a position')
    writeFileSync(second, JSON.stringify({ ...alike, entries: [{ ...entry, stance: null }, ...others] }))
    const { status, stderr } = agreement(folder, '--check')
    expect(status).toBe(1)
    expect(stderr).toContain('docs/agreement.md is not what the codings give: run npm run agreement and commit it.')
  })

  test('a coding that leaves out a unit is refused by its name', () => {
    writeFileSync(second, JSON.stringify({ ...alike, entries: alike.entries.slice(1) }))
    const { status, stderr } = agreement(folder)
    expect(status).toBe(1)
    expect(stderr).toContain('codings/second.json cannot be used:\n- u001 is missing')
  })
})

test('an unknown argument is refused by name', () => {
  const { status, stderr } = agreement(project, '--chek')
  expect(status).toBe(2)
  expect(stderr).toContain('"--chek"')
})
