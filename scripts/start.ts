import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fences } from '../tests/readme/fences.js'
import { install } from './install.js'
import { pack } from './pack.js'

/** Says what is done next. */
const say = (what: string) => console.log(`\n— ${what}`)

/** Runs a command that prints to the terminal, and ends here if it fails. */
function run(command: string, args: readonly string[], cwd = process.cwd()): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}.`)
}

/** The first sentence of the paragraph above a code block: what it answers. */
function question(markdown: string, line: number): string {
  const above = markdown
    .split('\n')
    .slice(0, line - 2)
    .join('\n')
    .trimEnd()
  const paragraph = above.slice(above.lastIndexOf('\n\n')).trim().replaceAll('\n', ' ')
  return /^.+?[.:?](?= |$)/.exec(paragraph)?.[0] ?? `README.md, line ${line}`
}

const compiler = resolve('node_modules/typescript/bin/tsc')
const project = mkdtempSync(join(tmpdir(), 'ukraine-peace-talks-start-'))
try {
  say('Building the package')
  run('npm', ['run', '--silent', 'build'])

  say(`Packing it, and installing the tarball in an empty project, ${project}`)
  const { tarball, size, unpackedSize, files } = await pack(project)
  console.log(
    `${files.length} files, ${Math.round(size / 1024)} kB packed, ${Math.round(unpackedSize / 1024)} kB unpacked`,
  )
  await install(project, [tarball], { type: 'module' })

  const markdown = readFileSync('README.md', 'utf8')
  const examples = fences(markdown)
    .filter(({ language, runs }) => language === 'ts' && runs)
    .map(({ code, line }, place) => ({ code, line, name: `example-${place + 1}` }))
  const [first, ...others] = examples
  if (first === undefined) throw new Error('README.md has no example: no block that starts with ```ts.')
  say(`Compiling the README's ${examples.length} examples there, with strict types`)
  for (const { name, code } of examples) writeFileSync(join(project, `${name}.ts`), code)
  const compilerOptions = { strict: true, target: 'es2023', module: 'nodenext', lib: ['es2023', 'dom'], types: [] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  run(process.execPath, [compiler, '--project', project])

  say(`The README's first example`)
  run(process.execPath, [`${first.name}.js`], project)

  say('The timeline of the dataset')
  run(process.execPath, ['node_modules/ukraine-peace-talks/dist/cli.js', 'timeline'], project)

  for (const { name, line } of others) {
    say(question(markdown, line))
    run(process.execPath, [`${name}.js`], project)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await rm(project, { recursive: true, force: true })
}
