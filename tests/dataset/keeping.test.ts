import { describe, expect, test } from 'vitest'
import { keeping, madeFrom } from '../../src/dataset/keeping.js'

describe('a list that keeps what is made from it', () => {
  test('is the list itself, with nothing more to be seen', () => {
    const list = [{ id: 'a' }]
    expect(keeping(list)).toBe(list)
    expect(Reflect.ownKeys(list)).toEqual(['0', 'length'])
    expect(list).toEqual([{ id: 'a' }])
    expect(structuredClone(list)).toEqual(list)
  })

  test('keeps it when it is frozen, and by itself', () => {
    const [one, other] = [Object.freeze(keeping([1])), Object.freeze(keeping([2]))]
    madeFrom(one)?.push('made from one')
    expect(madeFrom(one)).toEqual(['made from one'])
    expect(madeFrom(other)).toEqual([])
  })

  test('stays the same when it is asked for again', () => {
    expect(madeFrom(keeping(keeping([1])))).toEqual([])
    const list = Object.freeze(keeping([1]))
    madeFrom(list)?.push('made')
    expect(keeping(list)).toBe(list)
    expect(madeFrom(keeping(list))).toEqual(['made'])
  })

  test('is the list itself also where it was frozen before, and keeps it beside that', () => {
    const frozen = Object.freeze([{ id: 'a' }])
    madeFrom(frozen)?.push('made')
    expect(keeping(frozen)).toBe(frozen)
    expect(madeFrom(frozen)).toEqual(['made'])
    expect(madeFrom(Object.freeze([{ id: 'a' }]))).toEqual([])
  })

  test('is none that can still change, however it was made', () => {
    expect(madeFrom([1])).toBeUndefined()
    expect(madeFrom(Object.seal([1]))).toBeUndefined()
  })
})
