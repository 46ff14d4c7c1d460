import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, mkdir, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { events } from '../../src/dataset/events.js'
import { release } from '../../src/dataset/release.js'

const installation = inject('installation')
const binaries = join(installation, 'node_modules/.bin')
const program = join(binaries, 'ukraine-peace-talks')
const run = promisify(execFile)
const { PATH = '' } = process.env

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const has = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0

/** Runs a line of a shell that finds the program by its name. */
const shell = (name: string, line: string) =>
  spawnSync(name, ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: [binaries, PATH].join(delimiter), HOME: folder },
  })

describe('the installed program', () => {
  test('runs by its name, without colours in a pipe', async () => {
    expect((await run(program, ['--version'])).stdout).toBe(`${release.version}\n`)
    const { stdout } = await run(program, ['timeline'], { env: { PATH } })
    expect(stdout.split('\n')).toHaveLength(events.length + 1)
    expect(stdout).not.toContain('\u001b')
  })

  test('loads nothing of zod but to check records', async () => {
    const loaded = async (...args: readonly string[]) => {
      const { stderr } = await run(program, [...args], { env: { PATH, NODE_DEBUG: 'esm' } })
      return stderr.includes('node_modules/zod/')
    }
    expect(await loaded('timeline')).toBe(false)
    expect(await loaded('check', resolve('data/places/london.json'))).toBe(true)
  })

  test('finds nothing that differs between itself and the package that it is in', () => {
    const own = join(installation, 'node_modules/ukraine-peace-talks')
    const { status, stderr, stdout } = shell('sh', `ukraine-peace-talks diff '${own}' current`)
    expect([status, stdout, stderr]).toEqual([1, '', 'Nothing differs.\n'])
  })

  test('says in a line what cannot be done, and ends with 2', () => {
    const { status, stderr, stdout } = shell('sh', 'ukraine-peace-talks timlin')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('There is no command "timlin": the nearest is "timeline". --help lists all.\n')
  })

  test('does not mind a reader that closes the pipe early', async () => {
    const child = spawn(program, ['list', 'positions', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (text: Buffer) => {
      stderr += text.toString()
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, stderr]).toEqual([0, ''])
    const { stdout, stderr: complaint } = shell('sh', 'ukraine-peace-talks list positions --json | head -1')
    expect([stdout, complaint]).toEqual(['[\n', ''])
  })

  test.skipIf(!has('dd') || process.platform !== 'linux')(
    'says that an answer cannot be written to a full disk',
    () => {
      const { status, stderr } = shell('sh', 'ukraine-peace-talks list events > /dev/full')
      expect(status).toBe(2)
      expect(stderr).toContain('The answer cannot be written: ENOSPC')
    },
  )

  test('writes nothing below a folder that must not be written to', async () => {
    const locked = join(folder, 'locked')
    await mkdir(locked)
    await chmod(locked, 0o500)
    const { status, stderr } = shell('sh', `ukraine-peace-talks export json --out ${locked}`)
    // Root may write everywhere.
    if (process.getuid?.() === 0) expect(status).toBe(0)
    else {
      expect([status, stderr]).toEqual([2, expect.stringContaining('must not be read or written by you')])
      expect(await readdir(locked)).toEqual([])
    }
    await chmod(locked, 0o700)
  })

  test('names a path that lies below a file, and leaves nothing', () => {
    writeFileSync(join(folder, 'file'), '')
    const { status, stderr } = shell('sh', 'ukraine-peace-talks export json --out file/below')
    expect([status, stderr]).toEqual([
      2,
      'file/below/sources.json lies below a file that is no folder: choose another.\n',
    ])
  })
})

describe('completion', () => {
  test('offers ids in bash', () => {
    const { stdout, stderr, status } = shell(
      'bash',
      `
      # What bash-completion gives the script: the words of the line.
      _get_comp_words_by_ref() { cur=$COMP_CUR; prev=; words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; }
      compopt() { :; }
      source <(ukraine-peace-talks complete bash)
      COMP_WORDS=(ukraine-peace-talks stance vladimir) COMP_CWORD=2 COMP_CUR=vladimir
      $(complete -p ukraine-peace-talks | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      printf '%s\\n' "\${COMPREPLY[@]}"
      `,
    )
    expect([status, stdout, stderr]).toEqual([0, 'vladimir-putin\n', ''])
  })

  test.skipIf(!has('zsh'))('reads as a script of zsh', () => {
    const line = 'autoload -U compinit && compinit -u && source <(ukraine-peace-talks complete zsh) && echo read'
    expect(shell('zsh', line)).toMatchObject({ status: 0, stdout: 'read\n' })
  })

  test.skipIf(!has('fish'))('offers ids in fish', () => {
    const line = `ukraine-peace-talks complete fish | source; complete -C 'ukraine-peace-talks stance vladimir'`
    expect(shell('fish', line).stdout).toContain('vladimir-putin')
  })
})

describe('the man page', () => {
  const page = join(installation, 'node_modules/ukraine-peace-talks/man/ukraine-peace-talks.1')

  test.skipIf(!has('groff'))('is set by groff without a warning', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', page], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toContain('stance')
  })

  test.skipIf(!has('man') || !has('groff'))('is shown by man', () => {
    const text = execFileSync('man', ['-l', page], { encoding: 'utf8', env: { ...process.env, MANWIDTH: '100' } })
    expect(text).toContain('ukraine-peace-talks stance <actor> <option>')
  })
})
