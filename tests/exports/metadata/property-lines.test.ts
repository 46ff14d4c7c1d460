import { test as prop } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyLines } from '../../../src/exports/metadata/property-lines.js'

test('a property is a line, and so is each object of a list', () => {
  expect(propertyLines({ a: 1, b: ['x', 'y'], c: [{ d: [{ e: 2 }] }, {}], f: { g: [] } })).toBe(
    '{\n"a":1,\n"b":["x","y"],\n"c":[\n{"d":[{"e":2}]},\n{}\n],\n"f":{"g":[]}\n}\n',
  )
})

prop.prop([fc.dictionary(fc.string(), fc.jsonValue())])('it is the same JSON', (document) => {
  expect(JSON.parse(propertyLines(document))).toEqual(JSON.parse(JSON.stringify(document)))
})
