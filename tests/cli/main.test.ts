import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, test, vi } from 'vitest'

/** Runs src/cli/main.ts with the words as its arguments and streams that keep what is written. */
async function main(...words: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) =>
    Object.assign(new EventEmitter(), {
      write: (text: string) => {
        written[name] += text
        return true
      },
    })
  const [stdout, stderr] = [stream('stdout'), stream('stderr')]
  vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as unknown as typeof process.stdout)
  vi.spyOn(process, 'stderr', 'get').mockReturnValue(stderr as unknown as typeof process.stderr)
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'main', ...words])
  vi.resetModules()
  await import('../../src/cli/main.js')
  const { exitCode } = process
  process.exitCode = undefined
  vi.restoreAllMocks()
  return { ...written, exitCode, out: stdout }
}

describe('the program', () => {
  afterEach(() => {
    process.exitCode = undefined
  })

  test('prints the answer and ends well', async () => {
    const { stdout, stderr, exitCode } = await main('list', 'issues')
    expect(stdout).toContain('ceasefire')
    expect([stderr, exitCode]).toEqual(['', 0])
  })

  test('prints what is wrong to the other stream and ends with the code', async () => {
    const { stdout, stderr, exitCode } = await main('show', 'natoo')
    expect([stdout, exitCode]).toEqual(['', 1])
    expect(stderr).toContain('the nearest is "nato"')
  })

  test('does not mind a reader that closes the pipe early, and minds all else', async () => {
    const { out } = await main('--version')
    expect(() => out.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }))).not.toThrow()
    expect(() => out.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full')
  })
})
