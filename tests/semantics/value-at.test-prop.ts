import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { jsonPointer } from '../../src/semantics/json-pointer.js'
import { valueAt } from '../../src/semantics/value-at.js'

describe('valueAt', () => {
  test.prop([fc.array(fc.string(), { maxLength: 4 }), fc.jsonValue()])(
    'finds what a pointer was made for',
    (path, leaf) => {
      const value = path.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), leaf)
      expect(valueAt(value, jsonPointer(path))).toEqual(leaf)
    },
  )
})
