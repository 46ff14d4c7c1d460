import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type BuildOptions, build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const run = promisify(execFile)
const installation = inject('installation')
const dist = join(installation, 'node_modules/ukraine-peace-talks/dist')

/** What a program says that has a part of everything: whether all of it speaks of the same records and errors. */
const asks = `
const thrown = (ask) => { try { ask() } catch (error) { return error } }
const ask = (it) => ({
  found: it.events.includes(it.getEvent(it.events[0].id)),
  named: it.places.includes(it.findPlace('alaska')),
  own: it.createDataset({ places: it.places }, { unvalidated: true }).places === it.places,
  unknownId: thrown(() => it.getEvent('x')) instanceof it.UnknownIdError,
  filter: thrown(() => it.findEvents({ x: 1 })) instanceof it.InvalidFilterError,
  pointer: thrown(() => it.evidenceFor(it.events[0], '/x')) instanceof it.UnknownPointerError,
  dataset: thrown(() => it.createDataset({ events: [{}] })) instanceof it.InvalidDatasetError,
})
const say = (said) => console.log(JSON.stringify(said))
`
const same = { found: true, named: true, own: true, unknownId: true, filter: true, pointer: true, dataset: true }

/** That program, as an ES module and in CommonJS. */
const programs = {
  'asks.mjs': `import * as it from 'ukraine-peace-talks'${asks}say(ask(it))`,
  'asks.cjs': `const it = require('ukraine-peace-talks')${asks}say(ask(it))`,
}
const programNames = ['asks.mjs', 'asks.cjs'] as const

/** A program that asks one, the other, and the one again. */
const mixed = `const one = require('ukraine-peace-talks')${asks}
import('ukraine-peace-talks').then((other) => say([one, other, one].map(ask)))`

const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href

let away: string
beforeAll(async () => {
  away = await mkdtemp(join(tmpdir(), 'ukraine-peace-talks-away-'))
  for (const name of programNames) await writeFile(join(installation, name), programs[name])
})
afterAll(() => rm(away, { recursive: true, force: true }))

/** What a program says that Node runs, with options of Node's own. */
async function said(file: string, options: readonly string[] = []): Promise<unknown> {
  const { stdout } = await run(process.execPath, [...options, file], { cwd: away })
  return JSON.parse(stdout)
}

describe('the two front doors', () => {
  test('have the same names, and functions of the same names and lengths', async () => {
    const [bundled, given]: Readonly<Record<string, unknown>>[] = await Promise.all(
      ['index.js', 'node.js'].map((file) => import(pathToFileURL(join(dist, file)).href)),
    )
    const functionsOf = (it: object = {}) =>
      Object.entries(it).flatMap(([key, value]) =>
        typeof value === 'function' ? [{ key, name: value.name, length: value.length }] : [],
      )
    const functions = functionsOf(given)
    expect(functions.length).toBeGreaterThan(60)
    expect(Object.keys(given ?? {})).toEqual(Object.keys(bundled ?? {}))
    expect(functions.map(({ key, length }) => [key, length])).toEqual(
      functionsOf(bundled).map(({ key, length }) => [key, length]),
    )
    expect(functions.map(({ name }) => name)).toEqual(functions.map(({ key }) => key))
  })

  test('have the same records and errors, so that it does not matter who took which', async () => {
    const [bundled, given]: Readonly<Record<string, unknown>>[] = await Promise.all(
      ['index.js', 'node.js'].map((file) => import(pathToFileURL(join(dist, file)).href)),
    )
    const differing = Object.keys(given ?? {}).filter((name) => bundled?.[name] !== given?.[name])
    const isQuestion = (name: string) => typeof given?.[name] === 'function' && !/^[A-Z]/.test(name)
    expect(differing).toEqual(Object.keys(given ?? {}).filter(isQuestion))
  })
})

describe.for([...programNames])('%s speaks of the same records and errors', (program) => {
  const file = join(installation, program)

  test('as it is', async () => {
    expect(await said(file)).toEqual(same)
  })

  test('where tsx translates what is required', async () => {
    expect(await said(file, ['--import', tsx])).toEqual(same)
  })

  test('where hooks of another thread load the modules', async () => {
    const hooks = 'export const load = (url, context, next) => next(url, context)'
    const register = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${hooks}`)})`
    expect(await said(file, ['--import', `data:text/javascript,${encodeURIComponent(register)}`])).toEqual(same)
  })

  const bundles: readonly (BuildOptions & { title: string })[] = [
    { title: 'for Node.js', platform: 'node' },
    { title: 'for Node.js in CommonJS', platform: 'node', format: 'cjs' },
    { title: 'for a browser', platform: 'browser' },
    { title: 'for neither', platform: 'neutral' },
    { title: 'with conditions of its own, which take the place of module', platform: 'node', conditions: ['source'] },
    { title: 'with the condition of Deno', platform: 'node', conditions: ['deno', 'module-sync'] },
  ]
  test.for(bundles)('in a bundle $title, which is run elsewhere', async ({ title, ...options }) => {
    const outfile = join(away, `${program}-${title.replaceAll(' ', '-')}${options.format === 'cjs' ? '.cjs' : '.mjs'}`)
    const { metafile } = await build({
      format: 'esm',
      ...options,
      entryPoints: [file],
      outfile,
      bundle: true,
      metafile: true,
      logLevel: 'error',
    })
    expect(Object.keys(metafile.inputs).filter((input) => input.endsWith('/dist/node.js'))).toEqual([])
    expect(await said(outfile)).toEqual(same)
  })
})

test.for([
  { title: 'Node.js alone', options: [] },
  { title: 'tsx, by which there are two of it', options: ['--import', tsx] },
])('what is imported and what is required keep to their own records and errors, with $title', async ({ options }) => {
  const file = join(installation, 'mixed.cjs')
  await writeFile(file, mixed)
  expect(await said(file, options)).toEqual([same, same, same])
})

test.for([
  { title: 'the front door for Node.js', import: "import * as it from 'ukraine-peace-talks'" },
  {
    title: 'that for bundlers',
    import: `import * as it from ${JSON.stringify(pathToFileURL(join(dist, 'index.js')).href)}`,
  },
  {
    title: 'that in CommonJS',
    import: `import { createRequire } from 'node:module'
const it = createRequire(import.meta.url)(${JSON.stringify(join(dist, 'index.cjs'))})`,
  },
])('$title makes an index once', async ({ title, import: imported }) => {
  const file = join(installation, `makes-${title.replaceAll(/\W+/g, '-')}.mjs`)
  // An index is an object without a prototype.
  const counting = `const { create } = Object
let made = 0
Object.create = (...given) => { made += 1; return create(...given) }
const madeBy = (ask) => { made = 0; ask(); return made > 0 }
const asks = [
  () => it.getEvent(it.events[0].id),
  () => it.findEvents({ type: 'call', participant: 'vladimir-putin' }),
  () => it.stanceOf('vladimir-putin', 'ceasefire/general-ceasefire'),
]
console.log(JSON.stringify([...asks, ...asks].map(madeBy)))`
  await writeFile(file, `${imported}\n${counting}`)
  expect(await said(file)).toEqual([true, true, true, false, false, false])
})

test.for(['esm', 'cjs'] as const)(
  'a bundle (%s) that leaves the questions behind says so when the first is asked',
  async (format) => {
    const outfile = join(away, `left-behind.${format === 'esm' ? 'mjs' : 'cjs'}`)
    await build({
      stdin: {
        contents: `import { events, getEvent } from 'ukraine-peace-talks'
const has = events.length > 0
try { getEvent(events[0].id) } catch ({ message }) { console.log(JSON.stringify({ has, message })) }`,
        resolveDir: installation,
      },
      format,
      platform: 'node',
      conditions: ['module-sync'],
      outfile,
      bundle: true,
      logLevel: 'error',
      logOverride: { 'empty-import-meta': 'silent' },
    })
    const message =
      'The questions of ukraine-peace-talks are in dist/questions.cjs, which is not here: bundle with the condition "module", which leads to a file that has them, or copy that one as well.'
    expect(await said(outfile)).toEqual({ has: true, message })
  },
)

/** Copiers that know only `main` follow this file, and those that know `module-sync` follow the front door for Node.js. */
test('what copies the files of a program is led to all that Node.js reads', async () => {
  const [main, door] = await Promise.all(['index.cjs', 'node.js'].map((file) => readFile(join(dist, file), 'utf8')))
  expect(main).toContain('require("./questions.cjs")')
  expect(main).toMatch(/__dirname ?\+ ?"\/node\.js"|`\$\{__dirname\}\/node\.js`/)
  expect(door).toContain('new URL("./questions.cjs",import.meta.url)')
})
