import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { jsonPointer } from '../../src/semantics/json-pointer.js'
import { pointerCovers } from '../../src/semantics/pointer-covers.js'

const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'a/b', '~', ''), { maxLength: 4 })

describe('pointerCovers', () => {
  test.prop([path, path])('holds exactly of a path and what begins with it', (above, below) => {
    const begins = above.every((step, index) => index < below.length && step === below[index])
    expect(pointerCovers(jsonPointer(above), jsonPointer(below))).toBe(begins)
  })

  test.prop([path, path])('two pointers that cover one another are one', (a, b) => {
    const [first, second] = [jsonPointer(a), jsonPointer(b)]
    expect(pointerCovers(first, second) && pointerCovers(second, first)).toBe(first === second)
  })
})
