import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { type Consumer, compilers, diagonal, everyConsumer, type Runtime, runtimes } from './consumers.js'
import { compilerCommand, installTools, runtimeCommand } from './tools.js'

const run = promisify(execFile)
const installation = inject('installation')
const installed = join(installation, 'node_modules/ukraine-peace-talks')
const fixtures = resolve('tests/consumers/fixtures')
const consumers = inject('everyConsumer') ? everyConsumer : diagonal

const records = Object.fromEntries(
  await Promise.all(
    collectionNames.map(async (name) => [
      name,
      JSON.parse(await readFile(join(installed, `dist/data/${name}.json`), 'utf8')),
    ]),
  ),
)
const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))

/** What each file of a consumer prints. */
const answers = {
  'questions.js': {
    events: records.events.length,
    actors: records.actors.length,
    type: 'leaders-meeting',
    kind: 'person',
    found: true,
    unknown: true,
    held: true,
    heldOf: true,
    calls: true,
    possible: true,
    counted: true,
    supporters: true,
    stance: true,
    own: 0,
    version,
    complaint: true,
  },
  'schemas.js': { parsed: records.actors.length, same: true, refused: true, dataset: true, check: 'function' },
  json: { places: records.places.length, schema: 'https://json-schema.org/draft/2020-12/schema' },
}

/**
 * The file with which a consumer imports JSON. An ES module needs an import attribute, which TypeScript takes under
 * nodenext and in what a bundler gets, and not under node16: such a consumer has none.
 */
const jsonFile = ({ resolution, format }: Consumer) =>
  format === 'commonjs' ? 'json.cts' : resolution === 'node16' ? undefined : 'json.mts'

/** The command line's words for an error: what the compiler printed, rather than that it failed. */
const printed = (error: unknown) => {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
  throw new Error(`${stdout}${stderr}` || String(error))
}

async function compile(consumer: Consumer): Promise<string> {
  const { compiler, resolution, format } = consumer
  const folder = join(installation, `${compiler}-${resolution}-${format}`)
  const json = jsonFile(consumer)
  const files = ['questions.ts', 'schemas.ts', 'misuse.ts', 'not-any.ts', ...(json ? [json] : [])]
  await mkdir(folder, { recursive: true })
  for (const file of files) await cp(join(fixtures, file), join(folder, file))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: format }))
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom'],
    module: resolution === 'bundler' ? 'esnext' : resolution,
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    resolveJsonModule: true,
    types: [],
    rootDir: '.',
    outDir: 'out',
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  await run(process.execPath, [compilerCommand(compiler), '--project', folder]).catch(printed)
  return join(folder, 'out')
}

async function answer(runtime: Runtime, out: string, file: string): Promise<unknown> {
  const { stdout } = await run(runtimeCommand(runtime), [join(out, file)], { cwd: out })
  return JSON.parse(stdout)
}

beforeAll(installTools)

test.for(Object.entries(runtimes))('Node %s is %s', async ([line, version]) => {
  const { stdout } = await run(runtimeCommand(Number(line) as Runtime), ['--version'])
  expect(stdout).toBe(`v${version}\n`)
})

test.for(Object.entries(compilers))('TypeScript %s is %s', async ([line, version]) => {
  const { stdout } = await run(process.execPath, [compilerCommand(line as keyof typeof compilers), '--version'])
  expect(stdout).toBe(`Version ${version}\n`)
})

describe.concurrent.for(consumers)('TypeScript $compiler, $resolution, $format', (consumer) => {
  let out: Promise<string> | undefined
  const compiled = () => {
    out ??= compile(consumer)
    return out
  }

  test('compiles, and refuses what it should', async ({ expect }) => {
    await expect(compiled()).resolves.toBeTypeOf('string')
  })

  test.for([...consumer.runtimes])('runs under Node %i', async (runtime, { expect }) => {
    const folder = await compiled()
    expect(await answer(runtime, folder, 'questions.js')).toEqual(answers['questions.js'])
    expect(await answer(runtime, folder, 'schemas.js')).toEqual(answers['schemas.js'])
    const json = jsonFile(consumer)?.replace(/ts$/, 'js')
    if (json) expect(await answer(runtime, folder, json)).toEqual(answers.json)
  })
})
