import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { parseJson } from '../../src/load/parse-json.js'

const indent = fc.constantFrom(undefined, 2, '\t')
const text = fc.tuple(fc.jsonValue(), indent).map(([value, space]) => JSON.stringify(value, null, space))
const object = fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), fc.jsonValue(), { minKeys: 1 })

describe('parseJson', () => {
  test.prop([text])('reads what is JSON as JSON.parse does', (json) => {
    expect(parseJson(json)).toEqual({ value: JSON.parse(json), problems: [] })
  })

  test.prop([object, indent, fc.nat()])('finds every text of an object that breaks off', (value, space, cut) => {
    const json = JSON.stringify(value, null, space)
    const { problems } = parseJson(json.slice(0, cut % json.length))
    expect(problems).toHaveLength(1)
  })

  test.prop([fc.oneof(fc.string(), text, fc.string({ unit: fc.constantFrom(...'{}[]",:0 \n/') }))])(
    'never throws, and has problems with exactly what JSON.parse refuses, or what names a key twice',
    (given) => {
      let sound = true
      try {
        JSON.parse(given)
      } catch {
        sound = false
      }
      const { problems } = parseJson(given)
      if (!sound) expect(problems).toMatchObject([{ pointer: '', message: expect.stringContaining('not JSON') }])
      for (const { message } of sound ? problems : []) expect(message).toContain('stands twice')
    },
  )

  test.prop([object, fc.jsonValue(), fc.nat()])(
    'finds a key that stands twice, by its pointer',
    (value, other, nth) => {
      const keys = Object.keys(value)
      const key = keys[nth % keys.length] ?? ''
      const json = `${JSON.stringify(value).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(other)}}`
      const escaped = key.replaceAll('~', '~0').replaceAll('/', '~1')
      expect(parseJson(json).problems).toMatchObject([{ pointer: `/${escaped}`, value: key }])
    },
  )
})
