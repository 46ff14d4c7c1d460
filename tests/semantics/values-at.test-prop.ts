import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { valueAt } from '../../src/semantics/value-at.js'
import { valuesAt } from '../../src/semantics/values-at.js'

const step = fc.constantFrom('a', 'b', '0', '1', 'constructor', '__proto__', 'length')
const { tree: value } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, 1, 'text'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(step, tie('tree'), { maxKeys: 4 }),
  ),
}))
const steps = fc.array(step, { maxLength: 4 })
const pointerOf = (path: readonly string[]) => path.map((one) => `/${one}`).join('')

describe('valuesAt', () => {
  test.prop([value, steps])('gives what a pointer without a star names, where it names something', (given, path) => {
    const pointer = pointerOf(path)
    const found = valueAt(given, pointer)
    expect(valuesAt(given, pointer)).toEqual(found === undefined ? [] : [{ pointer, value: found }])
  })

  test.prop([value, fc.array(fc.oneof(step, fc.constant('*')), { maxLength: 4 })])(
    'gives with each value the pointer that names it',
    (given, path) => {
      for (const { pointer, value: found } of valuesAt(given, pointerOf(path))) {
        expect(valueAt(given, pointer)).toBe(found)
      }
    },
  )

  test.prop([fc.array(fc.integer())])('gives every member of a list for a star, in order', (list) => {
    expect(valuesAt({ list }, '/list/*').map((one) => one.value)).toEqual(list)
  })
})
