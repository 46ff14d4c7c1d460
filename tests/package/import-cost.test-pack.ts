import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, inject, test } from 'vitest'

const run = promisify(execFile)
const dist = join(inject('installation'), 'node_modules/ukraine-peace-talks/dist')
const textOf = (file: string) => readFile(join(dist, file), 'utf8')

/** The modules that a module imports at its start. */
const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import\b|export\b)[^'"]*?from\s*["']([^"']+)["']/gm)].map(([, from = '']) => from)

const door = await textOf('node.js')
const beside = importsOf(door)
const texts = [door, ...(await Promise.all(beside.map(textOf)))]
const whole = texts.join('\n')
const records = [...whole.matchAll(/JSON\.parse\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, json = '']) => json)

/** What makes importing the package slow and can be counted; `bench/import` measures the time. */
describe('what Node.js imports', () => {
  test('is the front door and one file of records, shared with the other front door', async () => {
    expect(beside).toEqual([expect.stringMatching(/^\.\/chunk-[A-Z0-9]{8}\.js$/)])
    expect(importsOf(texts[1] ?? '')).toEqual([])
    expect(importsOf(await textOf('index.js'))).toEqual(beside)
  })

  test('is in ASCII, so that no engine holds it at two bytes a sign', async () => {
    const all = [...texts, await textOf('index.js'), await textOf('questions.cjs')]
    for (const text of all) expect(text.match(/[^\0-\x7f]/g)).toBeNull()
  })

  test('holds its records as JSON in single quotes, which are read once', () => {
    expect(records.join('').length).toBeGreaterThan(100_000)
    expect(whole.match(/JSON\.parse\(\s*(?:`|"\[\{).{0,80}/g)).toBeNull()
  })

  test('has no more code than an import bears', async () => {
    expect(whole.length - records.join('').length).toBeLessThan(50_000)
    for (const file of ['index.js', 'questions.cjs']) expect((await textOf(file)).length, file).toBeLessThan(200_000)
  })
})

describe('the questions', async () => {
  test('are compiled at once, as a function in parentheses is, and not twice', async () => {
    expect(await textOf('questions.cjs')).toMatch(/^module\.exports=Object\(\(function\(\w\)\{/)
  })

  const folder = await mkdtemp(join(tmpdir(), 'ukraine-peace-talks-asked-'))
  const installed = join(folder, 'node_modules/ukraine-peace-talks')
  await cp(join(dist, '..'), installed, { recursive: true })
  const questions = join(installed, 'dist/questions.cjs')
  const away = join(folder, 'questions.cjs')
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.for(['import * as it from "ukraine-peace-talks"', 'const it = require("ukraine-peace-talks")'])(
    'are read when the first is asked, and once: %s',
    async (get) => {
      const text = `${get}
const fs = process.getBuiltinModule('node:fs')
const said = []
fs.renameSync(${JSON.stringify(questions)}, ${JSON.stringify(away)})
try {
  said.push(it.events.length > 0, it.stances.demands.length > 0, it.release.version !== '', new it.UnknownIdError('events', 'x', null) instanceof Error)
  try { it.getPlace('alaska') } catch ({ message, cause }) { said.push(message.split(':')[0], cause.code) }
} finally {
  fs.renameSync(${JSON.stringify(away)}, ${JSON.stringify(questions)})
}
said.push(it.getPlace('alaska').id)
fs.renameSync(${JSON.stringify(questions)}, ${JSON.stringify(away)})
try {
  said.push(it.getActor('nato').id, it.createDataset({ places: it.places }).getPlace('alaska').id)
} finally {
  fs.renameSync(${JSON.stringify(away)}, ${JSON.stringify(questions)})
}
console.log(JSON.stringify(said))`
      const type = get.startsWith('import') ? 'module' : 'commonjs'
      const { stdout, stderr } = await run(process.execPath, [`--input-type=${type}`, '--eval', text], { cwd: folder })
      expect(stderr).toBe('')
      expect(JSON.parse(stdout)).toEqual([
        ...[true, true, true, true],
        'The questions of ukraine-peace-talks are in dist/questions.cjs, which is not here',
        'MODULE_NOT_FOUND',
        ...['alaska', 'nato', 'alaska'],
      ])
    },
  )
})
