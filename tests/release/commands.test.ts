import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newRepository, type Repository } from './repository.js'

let repository: Repository
beforeEach(async () => {
  repository = await newRepository()
})
afterEach(() => repository.remove('.'))

/** Runs a script of this repository in the other one, after what else is to be imported first. */
function runAfter(first: readonly string[], script: string, ...args: readonly string[]) {
  const given = ['--import', import.meta.resolve('tsx'), ...first, resolve('scripts', script), ...args]
  return spawnSync(process.execPath, given, { cwd: repository.root, encoding: 'utf8' })
}

const run = (script: string, ...args: readonly string[]) => runAfter([], script, ...args)

/** What ends a process outright once it has moved so many files. */
function killedAfter(moves: number): readonly string[] {
  const program = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { renameSync } = fs
    let done = 0
    fs.renameSync = (from, to) => {
      renameSync(from, to)
      done += 1
      if (done === ${moves}) process.kill(process.pid, 'SIGKILL')
    }
    syncBuiltinESMExports()`
  return ['--import', `data:text/javascript,${encodeURIComponent(program)}`]
}

test('a version is checked, made, and checked again', () => {
  expect(run('release-check.ts')).toMatchObject({
    status: 0,
    stdout: 'Nothing is released yet, so there is nothing to compare the data with.\n',
  })
  const made = run('version.ts', '--date', '2026-01-31')
  expect(made).toMatchObject({ status: 0, stderr: '' })
  expect(made.stdout).toContain('wrote   releases/0.1.0/dataset.json\n')
  expect(made.stdout).toContain('removed .changeset/first.md\n')
  expect(made.stdout).toContain('This is 0.1.0 now.')
  repository.commit()
  expect(run('release-check.ts').stdout).toBe(
    'Since 0.1.0 nothing differs; the changesets promise nothing; 0 findings.\n',
  )
})

test('a version that is killed in the middle is undone by the next, and the check says so until then', () => {
  const before = repository.git('rev-parse', 'HEAD')
  expect(runAfter(killedAfter(5), 'version.ts').signal).toBe('SIGKILL')
  expect(repository.changes()).not.toBe('')
  expect(run('release-check.ts')).toMatchObject({
    status: 1,
    stderr: 'A release was cut off before it was whole: npm run version undoes it first\n',
  })
  const refused = run('version.ts', '--date', 'tomorrow')
  expect(refused.stdout).toBe('A release that was cut off is undone: every file is as it was before it.\n')
  expect(refused.stderr).toBe('"tomorrow" is no day: write --date YYYY-MM-DD\n')
  expect(repository.changes()).toBe('')
  expect(repository.git('rev-parse', 'HEAD')).toBe(before)
})

test('a check that finds something fails, and so does one that has nothing to compare with', async () => {
  await repository.release()
  await repository.replace('data/places/city.json', '"City"', '"The city"')
  const found = run('release-check.ts')
  expect(found.status).toBe(1)
  expect(found.stderr).toContain('places/city: it says something else at /name, and no changeset names it')
  await repository.remove('releases')
  expect(run('release-check.ts')).toMatchObject({
    status: 1,
    stderr: 'releases/0.1.0 is not there, and it was released: restore it with git\n',
  })
})

test('what is not understood is a wrong use, and changes nothing', () => {
  const { status, stderr } = run('version.ts', '--dat', '2026-01-31')
  expect(status).toBe(2)
  expect(stderr).toContain('usage: npm run version')
  expect(repository.changes()).toBe('')
})

test('nothing is uploaded', () => {
  const { status, stderr } = run('release.ts')
  expect(status).toBe(2)
  expect(stderr).toContain('Nothing is uploaded from here')
  expect(stderr).toContain('usage: npm run release -- --dry-run')
})
