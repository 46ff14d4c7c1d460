import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const figures = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stderr } = spawnSync('node', ['--import', 'tsx', 'scripts/figures.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, stderr: stderr.replaceAll(/^.*npm warn.*\n/gm, '') }
}

test.each([
  ['Pacific/Kiritimati', 'ar_EG.UTF-8'],
  ['America/Los_Angeles', 'C'],
])('what is committed is what the data draws in %s; npm run figures writes it', (TZ, LC_ALL) => {
  expect(figures(['--check'], { TZ, LC_ALL })).toEqual({ status: 0, stderr: '' })
})

test('an unknown argument is refused by name', () => {
  const { status, stderr } = figures(['--chek'])
  expect(status).toBe(2)
  expect(stderr).toContain('"--chek"')
})
