import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const texts = join(root, '../shared/sources')
const ran = (script: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; error: string }>((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', `scripts/${script}.ts`, ...args],
      { cwd: root },
      (_, out, error) => {
        done({ code: child.exitCode ?? -1, out, error })
      },
    )
  })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peace-talks-'))
  await mkdir(join(folder, 'places'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('check', () => {
  test('of all data finds nothing', async () => {
    const { code, out } = await ran('check')
    expect(out).toMatch(/^\d+ records checked: 0 findings in 0 files/)
    expect(code).toBe(0)
  })

  test('of a record elsewhere says where, which value, which rule and the remedy', async () => {
    const path = join(folder, 'places/somewhere.json')
    await writeFile(path, JSON.stringify({ name: 'Somewhere', kind: 'citty', evidence: [] }))
    const { code, out } = await ran('check', path)
    expect(out).toContain('places/somewhere.json /kind\n  value   "citty"\n  rule    schema\n')
    expect(out).toContain('  remedy  write "city", the nearest, or one of: country, region, city')
    expect(code).toBe(1)
  })

  test('holds a record elsewhere against all others', async () => {
    const path = join(folder, 'places/nowhere.json')
    const evidence = [{ source: 'no-such-source', fields: ['/name', '/kind'], spans: [], support: 'states' }]
    await writeFile(path, JSON.stringify({ name: 'Nowhere', kind: 'city', evidence }))
    const { code, out } = await ran('check', path)
    expect(out).toContain(
      'places/nowhere.json /evidence/0/source\n  value   "no-such-source"\n  rule    references-resolve\n',
    )
    expect(out).toContain('rule    records-are-in-use')
    expect(code).toBe(1)
  })

  test('of a record of the data that stands elsewhere too finds nothing', async () => {
    await cp(join(root, 'data/places/london.json'), join(folder, 'places/london.json'))
    const { code, out } = await ran('check', join(folder, 'places/london.json'))
    expect(out).toContain('1 of the paths asked for: 0 findings')
    expect(code).toBe(0)
  })

  test.each([
    ['a path that does not exist', ['data/places/londn.json'], 'data/places/london.json'],
    ['a record whose folder is no collection', ['package.json'], 'is not a collection'],
    ['an option', ['--all'], 'there is no option --all'],
    ['a folder outside the data', ['src'], 'src is a folder outside data'],
  ])('of %s is refused', async (_name, args, message) => {
    const { code, error } = await ran('check', ...args)
    expect(error).toContain(message)
    expect(error).toContain('usage: npm run check')
    expect(code).toBe(2)
  })
})

describe('locate', () => {
  test('names the nearest source', async () => {
    const { code, error } = await ran('locate', 'newsravens-2025-03-02', 'Thursday')
    expect(error).toBe('there is no source "newsravens-2025-03-02"; the nearest is "newsravens-2025-03-20"\n')
    expect(code).toBe(2)
  })

  test('wants a source and a phrase', async () => {
    expect(await ran('locate', 'newsravens-2025-03-20')).toMatchObject({
      code: 2,
      error: expect.stringContaining('usage:'),
    })
  })

  test('prints the span of a phrase, or how the text has it', async (context) => {
    if (!existsSync(texts)) context.skip('no pinned texts in ../shared/sources: nothing to look a phrase up in')
    expect(await ran('locate', 'newsravens-2025-03-20', 'Thursday')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\[217, 225\] {2}/),
    })
    const loose = await ran('locate', 'newsravens-2025-03-20', "in Russia's court")
    expect(loose).toMatchObject({ code: 1, error: expect.stringContaining('it has “in Russia’s court”') })
    const absent = await ran('locate', 'newsravens-2025-03-20', 'no such words')
    expect(absent).toMatchObject({ code: 1, error: expect.stringContaining('does not hold “no such words”') })
  })
})
