import { describe, expect, test } from 'vitest'
import { readerOf, Walk } from '../../src/dataset/checked-copy.js'
import { shapes as committedShapes } from '../../src/dataset/shapes.js'
import { shapes } from '../../src/generate/shapes.js'

const committed = committedShapes()

/** Names that a shape refers to. */
function namesIn(shape: unknown): string[] {
  if (typeof shape !== 'object' || shape === null) return []
  if ('shape' in shape && typeof shape.shape === 'string') return [shape.shape]
  return Object.values(shape).flatMap(namesIn)
}

describe('the printed shapes', () => {
  test('are each there once, and refer to those that are there', () => {
    const names = [...shapes().matchAll(/^ {4}(\w+): \{/gm)].map(([, name]) => name)
    expect(names).toEqual([...new Set(names)].sort())
    expect(names).toEqual(Object.keys(committed))
    for (const name of namesIn(committed)) expect(names).toContain(name)
  })

  test('end somewhere: none leads back to itself, so that a walk by them does too', () => {
    const depth = (name: string, above: readonly string[]): number => {
      expect(above).not.toContain(name)
      return 1 + Math.max(0, ...namesIn(committed[name]).map((inner) => depth(inner, [...above, name])))
    }
    for (const name of Object.keys(committed)) expect(depth(name, [])).toBeLessThan(10)
  })

  test('say what a record is made of', () => {
    expect(committed).toMatchObject({
      Coordinates: { object: { latitude: 'number', longitude: 'number' } },
      Span: { tuple: ['number', 'number'] },
      EventRecord: { by: 'type' },
      Condition: { by: null },
    })
  })

  test('hold no line that is too long, and no text but terms and names', () => {
    for (const line of shapes().split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })
})

describe('a reader', () => {
  test('is made of every shape', () => {
    for (const name of Object.keys(committed)) {
      const walk = new Walk()
      readerOf({ shape: name })(Symbol('nothing'), walk, 0)
      expect(walk.problems.count).toBe(1)
    }
  })

  test('is made of no shape that does not exist', () => {
    expect(() => readerOf({ shape: 'Nothing' })).toThrow('There is no shape "Nothing"')
  })
})
