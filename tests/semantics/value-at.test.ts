import { expect, test } from 'vitest'
import { jsonPointer } from '../../src/semantics/json-pointer.js'
import { pointerCovers } from '../../src/semantics/pointer-covers.js'
import { valueAt } from '../../src/semantics/value-at.js'

const record = { participants: [{ role: 'host' }], 'a/b': { '~': 1 }, none: null }

test.each([
  ['', record],
  ['/participants/0/role', 'host'],
  ['/a~1b/~0', 1],
  ['/none', null],
])('%s leads to its value', (pointer, value) => {
  expect(valueAt(record, pointer)).toEqual(value)
})

test.each([
  '/constructor',
  '/__proto__',
  '/participants/length',
  '/participants/01',
  '/participants/-',
  '/none/x',
  '/participants/0/role/0',
])('%s leads nowhere', (pointer) => {
  expect(valueAt(record, pointer)).toBeUndefined()
})

test('a pointer escapes what it has to', () => {
  expect(jsonPointer(['a/b', '~', 0])).toBe('/a~1b/~0/0')
  expect(jsonPointer([])).toBe('')
})

test('a pointer covers itself and what is below it, not its namesakes', () => {
  expect(pointerCovers('/scope', '/scope')).toBe(true)
  expect(pointerCovers('/scope', '/scope/places/0')).toBe(true)
  expect(pointerCovers('/scope', '/scopes')).toBe(false)
  expect(pointerCovers('/scope/places', '/scope')).toBe(false)
})
