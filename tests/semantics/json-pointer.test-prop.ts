import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { jsonPointer } from '../../src/semantics/json-pointer.js'
import { valueAt } from '../../src/semantics/value-at.js'

const step = fc.oneof(
  fc.constantFrom('~', '/', '~1', '~0', '~01', '', 'a/b', '__proto__', 'constructor', 'participants'),
  fc.string(),
  fc.nat(12),
)
const path = fc.array(step, { maxLength: 5 })

/** Every place in a value with what stands there. */
function* placesIn(value: unknown, above: readonly PropertyKey[] = []): Generator<[readonly PropertyKey[], unknown]> {
  yield [above, value]
  if (typeof value !== 'object' || value === null) return
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [key, below] of entries) yield* placesIn(below, [...above, key])
}

describe('jsonPointer', () => {
  test.prop([path])('its steps, unescaped, are the path', (steps) => {
    const [root, ...escaped] = jsonPointer(steps).split('/')
    expect(root).toBe('')
    expect(escaped.map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'))).toEqual(steps.map(String))
  })

  test.prop([path, path])('two paths have one pointer only if they are one path', (a, b) => {
    const same = a.length === b.length && a.every((one, index) => String(one) === String(b[index]))
    expect(jsonPointer(a) === jsonPointer(b)).toBe(same)
  })

  test.prop([fc.jsonValue()])('leads to every place in a value', (value) => {
    for (const [steps, there] of placesIn(value)) expect(valueAt(value, jsonPointer(steps))).toBe(there)
  })

  test.prop([fc.jsonValue(), path])('leads to nothing of its own where no path does', (value, steps) => {
    const pointers = new Set([...placesIn(value)].map(([one]) => jsonPointer(one)))
    if (!pointers.has(jsonPointer(steps))) expect(valueAt(value, jsonPointer(steps))).toBeUndefined()
  })

  test.prop([fc.jsonValue(), fc.string({ minLength: 1 })])('a text that is no pointer leads nowhere', (value, text) => {
    fc.pre(!text.startsWith('/'))
    expect(valueAt(value, text)).toBeUndefined()
  })
})
