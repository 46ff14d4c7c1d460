import { describe, expect, test } from 'vitest'
import { deepFreeze } from '../../src/dataset/deep-freeze.js'

const nested = (depth: number, wrap: (inner: unknown) => object): unknown => {
  let value: unknown = null
  for (let at = 0; at < depth; at += 1) value = wrap(value)
  return value
}

/** Whether what one step leads to, and what that step leads to from there, is frozen all the way. */
function frozenAlong(value: unknown, step: (value: never) => unknown): boolean {
  for (let at = value; typeof at === 'object' && at !== null; at = step(at as never)) {
    if (!Object.isFrozen(at)) return false
  }
  return true
}

describe('deepFreeze', () => {
  test('freezes lists and objects at every depth, and gives back what it was given', () => {
    const value = { a: [{ b: [1, 'x', null] }], c: { d: {} } }
    expect(deepFreeze(value)).toBe(value)
    expect([value, value.a, value.a[0], value.a[0]?.b, value.c, value.c.d].every(Object.isFrozen)).toBe(true)
  })

  test.each([7, 'x', null, undefined, true])('leaves %s as it is', (value) => {
    expect(deepFreeze(value)).toBe(value)
  })

  test('comes to an end where a value leads back to itself', () => {
    const one: { other?: object; list: unknown[] } = { list: [] }
    const two = { one }
    one.other = two
    one.list.push(one.list, one)
    deepFreeze(one)
    expect([one, two, one.list].every(Object.isFrozen)).toBe(true)
  })

  test('comes to the bottom of a hundred thousand levels', () => {
    const lists = deepFreeze(nested(100_000, (inner) => [inner]))
    expect(frozenAlong(lists, ([inner]: unknown[]) => inner)).toBe(true)
    const objects = deepFreeze(nested(100_000, (inner) => ({ inner })))
    expect(frozenAlong(objects, ({ inner }: { inner: unknown }) => inner)).toBe(true)
  })
})
