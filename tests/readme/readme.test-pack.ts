import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { fences } from './fences.js'
import { ran } from './ran.js'
import { typeErrors } from './type-errors.js'

const run = promisify(execFile)
const installation = inject('installation')
const folder = join(installation, 'readme')
const cli = join(installation, 'node_modules/ukraine-peace-talks/dist/cli.js')
const markdown = await readFile('README.md', 'utf8')
const blocks = fences(markdown)
const examples = blocks.filter(({ language }) => language === 'ts')
const commands = blocks.filter(({ language }) => language === 'sh' || language === 'bash')
const fileOf = ({ line }: { line: number }) => join(folder, `line-${line}.mts`)

await mkdir(folder, { recursive: true })
for (const example of examples) await writeFile(fileOf(example), example.code)
const errors = typeErrors(examples.map(fileOf))

describe('an example of the README', () => {
  test('is there', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  test.for(examples)('at line $line compiles', (example) => {
    expect(errors.filter((error) => error.includes(`line-${example.line}.mts`))).toEqual([])
  })

  test.for(examples.filter(({ runs }) => runs))('at line $line runs and prints what is stated', async (example) => {
    const printed = await ran(fileOf(example), example.code)
    if (example.prints !== undefined) expect(printed).toBe(example.prints)
  })
})

describe('a command of the README', () => {
  test('that npm runs is a script of the repository', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
    const named = [...markdown.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own)
    expect(named.filter((name) => name !== undefined && !(name in scripts))).toEqual([])
  })

  const own = commands.flatMap(({ code, line, prints }) => {
    const lines = code.split('\n').filter((command) => command.startsWith('npx ukraine-peace-talks '))
    return lines.map((command) => ({ command, line, prints: lines.length === 1 ? prints : undefined }))
  })
  test.for(own)('at line $line runs: $command', async ({ command, prints }) => {
    const [, , ...words] = [...command.matchAll(/"([^"]*)"|'([^']*)'|([^\s#]+)|#.*/g)]
    const args = words.flatMap(([, double, single, bare]) => double ?? single ?? bare ?? [])
    const { stdout } = await run(process.execPath, [cli, ...args], { cwd: folder })
    expect(stdout).not.toBe('')
    if (prints !== undefined) expect(stdout).toBe(prints)
  })
})
