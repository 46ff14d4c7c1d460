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
  vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as typeof process.stdout & typeof stdout)
  vi.spyOn(process, 'stderr', 'get').mockReturnValue(stderr as typeof process.stderr & typeof stderr)
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'main', ...words])
  vi.resetModules()
  await import('../../src/cli/main.js')
  return { written, exitCode: process.exitCode, out: stdout }
}

describe('the program', () => {
  afterEach(() => {
    process.exitCode = undefined
  })

  test('prints the answer and ends well', async () => {
    const { written, exitCode } = await main('list', 'issues')
    expect(written.stdout).toContain('ceasefire')
    expect([written.stderr, exitCode]).toEqual(['', 0])
  })

  test('prints what is wrong to the other stream and ends with the code', async () => {
    const { written, exitCode } = await main('show', 'natoo')
    expect([written.stdout, exitCode]).toEqual(['', 2])
    expect(written.stderr).toContain('the nearest is "nato"')
  })

  test('does not mind a reader that closes the pipe early', async () => {
    const { out, written, exitCode } = await main('--version')
    out.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }))
    expect([written.stderr, process.exitCode]).toEqual(['', exitCode])
  })

  test('says that an answer cannot be written, and ends with 2', async () => {
    const { out, written } = await main('--version')
    out.emit('error', Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
    expect([written.stderr, process.exitCode]).toEqual(['The answer cannot be written: no space left on device\n', 2])
  })
})
