import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fences } from './fences.js'
import { ran } from './ran.js'
import { withResultsChecked } from './stated-results.js'

describe('fences', () => {
  const markdown =
    'a\n\n```ts\none()\n```\n\n```text\n1\n```\n\nb\n\n<!-- runs: no -->\n```ts\ntwo()\n```\n\nc\n\n```text\n2\n```\n'

  test('finds each block with its language, its line and its code', () => {
    expect(fences(markdown).map(({ language, line, code }) => [language, line, code])).toEqual([
      ['ts', 4, 'one()\n'],
      ['text', 8, '1\n'],
      ['ts', 15, 'two()\n'],
      ['text', 21, '2\n'],
    ])
  })

  test('takes a text block as output only where nothing stands between', () => {
    expect(fences(markdown).map(({ prints }) => prints)).toEqual(['1\n', undefined, undefined, undefined])
  })

  test('runs a block unless it says that it does not', () => {
    expect(fences(markdown).map(({ runs }) => runs)).toEqual([true, true, false, true])
  })
})

describe('a stated result', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'examples-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const running = (code: string) => ran(join(folder, 'example.mts'), code)

  test.for([
    `[1, 2].map((n) => n * 2) // [2, 4]`,
    `const one: number = 1 // 1`,
    `console.log('a') // 'a'`,
    `({ a: [null] }) // { a: [null] }`,
    `undefined // undefined`,
    `[1, 2]\n  .at(0) // 1`,
  ])('that holds is found to hold: %s', async (code) => {
    expect(withResultsChecked(code).results).toBe(1)
    await running(code)
  })

  test.for([
    `[1, 2].map((n) => n * 2) // [2, 5]`,
    `const one: number = 1 // 2`,
    `undefined // null`,
    `console.log('a') // 'b'`,
    `[1, 2]\n  .at(0) // 2`,
  ])('that does not hold is found not to: %s', async (code) => {
    await expect(running(code)).rejects.toThrow('Expected values to be strictly deep-equal')
  })

  test.for([`one() // the first`, `one() // throws RangeError`, `one() // [...]`])('in prose is left: %s', (code) => {
    expect(withResultsChecked(code).results).toBe(0)
  })

  test('is printed all the same', async () => {
    expect(await running(`console.log(1 + 1) // 2`)).toBe('2\n')
  })
})
