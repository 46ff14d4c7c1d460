import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isInterrupted, type Replacement, replaceFiles, restore } from '../../scripts/release/replace-files.js'
import { newRepository, type Repository } from './repository.js'

let repository: Repository
beforeEach(async () => {
  repository = await newRepository()
})
afterEach(() => repository.remove('.'))

const replacements: readonly Replacement[] = [
  { path: 'package.json', content: 'one' },
  { path: 'releases/9.9.9/new.json', content: 'two' },
  { path: '.changeset/first.md', content: null },
  { path: 'CITATION.cff', content: 'three' },
]

async function expectReplaced(): Promise<void> {
  expect(await repository.read('package.json')).toBe('one')
  expect(await repository.read('releases/9.9.9/new.json')).toBe('two')
  await expect(repository.read('.changeset/first.md')).rejects.toThrow('ENOENT')
  expect(await repository.read('CITATION.cff')).toBe('three')
  expect(isInterrupted(repository.root)).toBe(false)
}

/** Replaces the files in a process of its own, which gets a signal after some of the moves; gives how it ended. */
function replacedWith(signal: NodeJS.Signals, after: number) {
  const module = pathToFileURL(join(process.cwd(), 'scripts/release/replace-files.ts')).href
  const program = `
    import { replaceFiles } from ${JSON.stringify(module)}
    const hit = (done) => { if (done === ${after}) process.kill(process.pid, ${JSON.stringify(signal)}) }
    replaceFiles(${JSON.stringify(repository.root)}, ${JSON.stringify(replacements)}, hit)`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}

describe('files are replaced', () => {
  test('all', async () => {
    replaceFiles(repository.root, replacements)
    await expectReplaced()
  })

  test.each([1, 2, 3, 4])('or none, where what is done after %i of them fails', (after) => {
    const fail = (done: number) => {
      if (done === after) throw new Error('no room')
    }
    expect(() => replaceFiles(repository.root, replacements, fail)).toThrow('no room')
    expect(repository.changes()).toBe('')
    expect(isInterrupted(repository.root)).toBe(false)
  })

  test('or none, where a path is a folder', async () => {
    const onto = [...replacements, { path: 'data/places', content: 'four' }]
    expect(() => replaceFiles(repository.root, onto)).toThrow()
    expect(repository.changes()).toBe('')
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('all, where %s comes in the middle', async (signal) => {
    const { stderr } = replacedWith(signal, 2)
    expect(stderr.replace(/^npm warn.*\n/gm, '')).toBe('')
    await expectReplaced()
  })

  test.each([1, 3])('or none, once it is restored, where the process is killed after %i of them', async (after) => {
    expect(replacedWith('SIGKILL', after).signal).toBe('SIGKILL')
    expect(repository.changes()).not.toBe('')
    expect(isInterrupted(repository.root)).toBe(true)
    restore(repository.root)
    expect(repository.changes()).toBe('')
    expect(isInterrupted(repository.root)).toBe(false)
    await expect(repository.read('releases/9.9.9/new.json')).rejects.toThrow('ENOENT')
  })

  test('after a process that was killed', async () => {
    replacedWith('SIGKILL', 2)
    replaceFiles(repository.root, replacements)
    await expectReplaced()
  })
})

test('a repository that nothing was replaced in is restored to itself', () => {
  restore(repository.root)
  expect(repository.changes()).toBe('')
})
