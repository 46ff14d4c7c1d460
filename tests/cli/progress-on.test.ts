import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { progressOn } from '../../src/cli/progress-on.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const output = (isTTY: boolean) => {
  const written: string[] = []
  return { isTTY, written, write: (text: string | Uint8Array) => written.push(String(text)) }
}

test('tells on a terminal how far it has come, after a second, and clears the line at the end', () => {
  const stderr = output(true)
  const progress = progressOn(stderr)
  progress.tell(1, 3)
  expect(stderr.written).toEqual([])
  vi.advanceTimersByTime(1_000)
  progress.tell(2, 3)
  progress.end()
  expect(stderr.written).toEqual(['\r\u001b[K1 of 3 …', '\r\u001b[K2 of 3 …', '\r\u001b[K'])
})

test('says nothing of what takes less, nor to a pipe', () => {
  const terminal = output(true)
  const short = progressOn(terminal)
  short.tell(1, 1)
  short.end()
  vi.advanceTimersByTime(5_000)
  expect(terminal.written).toEqual([])
  const pipe = output(false)
  const long = progressOn(pipe)
  vi.advanceTimersByTime(5_000)
  long.tell(1, 2)
  long.end()
  expect(pipe.written).toEqual([])
})
