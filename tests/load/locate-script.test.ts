import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codePoints } from '../../src/semantics/code-points.js'
import { pinned, type Workplace, workplaceOf } from './run-script.js'

let workplace: Workplace
beforeAll(async () => {
  workplace = await workplaceOf('locate')
})
afterAll(async () => {
  await workplace.remove()
})

test('prints every span of a phrase, in code points', async () => {
  const { code, stdout, stderr } = await workplace.run('gazette', 'We agree')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toBe(
    '[0, 8]  …We agree 😀 to “now”, the North’s word.…\n[39, 47]  …😀 to “now”, the North’s word.⏎We agree.…\n',
  )
})

test('the span slices the phrase out of the text', async () => {
  const { stdout } = await workplace.run('gazette', '“now”, the')
  const [, start, end] = /^\[(\d+), (\d+)\]/.exec(stdout) ?? []
  expect(codePoints(pinned).slice(Number(start), Number(end)).join('')).toBe('“now”, the')
})

test('a phrase that differs in quotation marks, case or white space is shown as the text has it', async () => {
  expect(await workplace.run('gazette', '"NOW", the North\'s')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'the text of "gazette" does not hold “"NOW", the North\'s” letter by letter; it has ““now”, the North’s”\n',
  })
})

test('a phrase that is not there is an error', async () => {
  expect(await workplace.run('gazette', 'never')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'the text of "gazette" does not hold “never”\n',
  })
})

test('a source that is not there names the nearest', async () => {
  expect(await workplace.run('gazete', 'now')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'there is no source "gazete"; the nearest is "gazette"\n',
  })
})

test('a source that is not pinned has no spans', async () => {
  expect(await workplace.run('wire', 'now')).toMatchObject({ code: 1, stderr: expect.stringContaining('not pinned') })
})

test.each([[[]], [['gazette']], [['gazette', '']], [['gazette', 'two', 'words']]])(
  '%j is wrong usage',
  async (args) => {
    expect(await workplace.run(...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'usage: npm run locate -- <source-id> "phrase"\n',
    })
  },
)

test('a text that is not at hand is an error', async () => {
  const other = await workplaceOf('locate')
  await rm(join(other.root, '../shared'), { recursive: true })
  expect(await other.run('gazette', 'now')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/no text in .*SHA-256/),
  })
  await other.remove()
})
