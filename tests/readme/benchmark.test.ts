import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the page of the benchmark and the table of the README are what its last run found', () => {
  const { status, stderr } = spawnSync('node', ['--import', 'tsx', 'bench/write-pages.ts', '--check'], {
    encoding: 'utf8',
  })
  expect(stderr.replaceAll(/^.*npm warn.*\n/gm, '')).toBe('')
  expect(status).toBe(0)
})
