import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build, type Plugin } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import { collectionNames } from '../../src/vocabulary/collections.js'

const run = promisify(execFile)
const installation = inject('installation')
const installed = join(installation, 'node_modules/ukraine-peace-talks')
const require = createRequire(join(installation, 'entry-points.cjs'))

/** Runs a module that stands where a consumer's would. */
async function output(type: 'module' | 'commonjs', text: string): Promise<string> {
  const { stdout } = await run(process.execPath, [`--input-type=${type}`, '--eval', text], {
    cwd: installation,
    maxBuffer: 2 ** 26,
  })
  return stdout
}

/** Leaves out what a module imports only when it is asked for it. */
const atStart: Plugin = {
  name: 'at-start',
  setup({ onResolve }) {
    onResolve({ filter: /^/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined))
  },
}

/** Every package that a module loads at its start, through whatever it imports. */
async function packagesBehind(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(installed, entry)],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [atStart],
  })
  const packages = Object.keys(metafile.inputs).map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
  return [...new Set(packages)].map(String).sort()
}

describe('the default entry', () => {
  test.for(['dist/index.js', 'dist/node.js', 'dist/index.cjs', 'dist/changes.js', 'dist/changes.cjs', 'dist/cli.js'])(
    '%s loads no dependency',
    async (entry) => {
      expect(await packagesBehind(entry)).toEqual(['ukraine-peace-talks'])
    },
  )

  test('the schemas load zod, so the test above can tell', async () => {
    expect(await packagesBehind('dist/schemas.js')).toContain('zod')
    expect(await packagesBehind('dist/schemas.cjs')).toContain('zod')
  })

  test.for(['dist/index.js', 'dist/index.cjs', 'dist/changes.js', 'dist/changes.cjs'])(
    '%s reads no disk',
    async (entry) => {
      const { metafile } = await build({
        entryPoints: [join(installed, entry)],
        bundle: true,
        write: false,
        metafile: true,
        platform: 'node',
        format: 'esm',
      })
      const builtins = Object.values(metafile.inputs).flatMap(({ imports }) =>
        imports.filter(({ external }) => external),
      )
      expect(builtins.map(({ path }) => path)).toEqual([])
    },
  )

  test('declares its types without a word of zod', async () => {
    for (const file of (await readdir(join(installed, 'dist'))).filter((name) => /^index\.d\./.test(name))) {
      expect(await readFile(join(installed, 'dist', file), 'utf8'), file).not.toMatch(/\bzod\b|\bZod/)
    }
  })

  test('declares no any', async () => {
    for (const file of (await readdir(join(installed, 'dist'))).filter((name) => /\.d\.c?ts$/.test(name))) {
      const code = (await readFile(join(installed, 'dist', file), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      expect(code.match(/.*[:<|&,(=]\s*any\b.*/g), file).toBeNull()
    }
  })
})

/** What is required where no ES module can be: a path, since a name leads to the ES module where one can. */
const commonJs = (entry: string) => JSON.stringify(join(installed, `dist/${entry}.cjs`))

describe('ES modules and CommonJS', () => {
  test.for([
    ['ukraine-peace-talks', 'index'],
    ['ukraine-peace-talks/schemas', 'schemas'],
    ['ukraine-peace-talks/changes', 'changes'],
  ] as const)('%s exports the same names', async ([entry, file]) => {
    const names = `console.log(JSON.stringify(Object.keys(it).sort()))`
    const fromImport = JSON.parse(await output('module', `import * as it from '${entry}'; ${names}`))
    for (const required of [`'${entry}'`, commonJs(file)]) {
      const fromRequire = JSON.parse(await output('commonjs', `const it = require(${required}); ${names}`))
      expect(fromRequire, required).toEqual(fromImport)
    }
    expect(fromImport.length).toBeGreaterThan(3)
  })

  test('are the same records and the same errors where an ES module can be required', async () => {
    const same = ['it.events === them.events', 'it.UnknownIdError === them.UnknownIdError']
    const text = `const it = require('ukraine-peace-talks')
import('ukraine-peace-talks').then((them) => console.log(JSON.stringify([${same.join(', ')}])))`
    expect(JSON.parse(await output('commonjs', text))).toEqual([true, true])
  })

  test.for([...collectionNames])('%s are the same records in both and in the JSON file', async (name) => {
    const print = `process.stdout.write(JSON.stringify(${name}))`
    const shipped = JSON.parse(await readFile(join(installed, `dist/data/${name}.json`), 'utf8'))
    expect(JSON.parse(await output('module', `import { ${name} } from 'ukraine-peace-talks'; ${print}`))).toEqual(
      shipped,
    )
    expect(JSON.parse(await output('commonjs', `const { ${name} } = require(${commonJs('index')}); ${print}`))).toEqual(
      shipped,
    )
  })

  test('constants are frozen to the bottom in each', async () => {
    const [index, node] = ['dist/index.js', 'dist/node.js'].map((file) => pathToFileURL(join(installed, file)).href)
    const thawed = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(thawed))
    for (const it of [
      await import(index ?? ''),
      await import(node ?? ''),
      require(join(installed, 'dist/index.cjs')),
    ]) {
      expect(collectionNames.filter((name) => thawed(it[name]))).toEqual([])
    }
  })

  test('who requires the JSON as well has objects of their own, neither frozen nor shared', async () => {
    for (const entry of [`'ukraine-peace-talks'`, commonJs('index')]) {
      const load = `const json = require('ukraine-peace-talks/data/places.json'), { places } = require(${entry})`
      const change = `json[0].id = 'nowhere'`
      const print = `process.stdout.write(JSON.stringify([json[0].id, places[0].id]))`
      expect(JSON.parse(await output('commonjs', [load, change, print].join(';')))).toEqual(['nowhere', 'alaska'])
    }
  })

  test('every collection and its schema are subpaths', () => {
    for (const name of collectionNames) {
      expect(require(`ukraine-peace-talks/data/${name}.json`), name).toBeInstanceOf(Array)
      expect(require(`ukraine-peace-talks/schema/${name}.json`), name).toHaveProperty('$schema')
    }
  })
})
