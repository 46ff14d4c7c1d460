import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/codebook.ts', ...args], {
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

test('a term is shown with its definition, every place that bears it, and its page', () => {
  const { code, stdout, stderr } = run('event-statuses/declined')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('event-statuses/declined\n  Somebody it needs has refused it.\n')
  expect(stdout).toContain('    events/putin-zelenskyy-meeting-in-moscow /status\n')
  expect(stdout).toContain('  codebook/event-statuses/declined.yaml:\nuse: ')
})

test('a name that several terms share shows them all', () => {
  const ids = run('declined').stdout.match(/^\S+\/declined$/gm)
  expect(ids).toEqual(['event-statuses/declined', 'attendances/declined', 'outcome-results/declined'])
})

test('a misspelt term is an error with the nearest, and so is an unknown option or a second term', () => {
  expect(run('rules-oot')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('the nearest is rules-out'),
  })
  expect(run('--mising')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('no option --mising') })
  expect(run('held', 'planned')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('"planned"') })
})

test('without an argument it counts the terms and their pages, and ends with 1 while some are missing or unsound', () => {
  const { code, stdout } = run()
  const [, problems, missing] = /(\d+) problems, (\d+) pages missing\n$/.exec(stdout) ?? []
  expect(code).toBe(problems === '0' && missing === '0' ? 0 : 1)
  const listed = run('--missing')
  expect(listed.stdout.split('\n').filter(Boolean)).toHaveLength(Number(missing))
  expect(listed.code).toBe(missing === '0' ? 0 : 1)
})
