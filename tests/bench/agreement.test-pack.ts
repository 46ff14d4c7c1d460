import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const peers = ['limit', 'filter', 'this'] as const
const smallest = ['--sizes', '300', '--peers', peers.join(), '--rounds', '1', '--budget', '50']

test('the benchmark runs at its smallest, and all whom it asks give the same answers', async () => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'bench/run.ts', ...smallest])
  const agreements = (peer: string) =>
    [...stdout.matchAll(new RegExp(`^300 ${peer} (\\w+): .* (\\d+) answers agree\\)$`, 'gm'))].map(
      ([, question = '', compared]) => [question, Number(compared)] as const,
    )
  const [limit = [], ...others] = peers.map(agreements)
  const questions = limit.map(([question]) => question)
  expect(questions.length).toBeGreaterThan(5)
  for (const other of others) expect(other.map(([question]) => question)).toEqual(questions)
  for (const [question, compared] of [limit, ...others].flat()) expect(compared, question).toBeGreaterThan(0)
  expect(stdout).not.toContain('left out')
})
