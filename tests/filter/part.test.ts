import { describe, expect, test } from 'vitest'
import { keeping } from '../../src/dataset/keeping.js'
import { Part } from '../../src/filter/part.js'
import { postingFor } from '../../src/filter/posting-for.js'

interface Flower {
  readonly colour: string
  readonly month: number
}

const flowers: readonly Flower[] = keeping([
  { colour: 'red', month: 5 },
  { colour: 'red', month: 6 },
  { colour: 'blue', month: 5 },
])

function counted(keyOf: (flower: Flower) => string | number) {
  const read: Flower[] = []
  const part = new Part<Flower>({
    keysOf: (flower) => {
      read.push(flower)
      return [[keyOf(flower)]]
    },
  })
  return { part, read }
}

describe('parts that are looked up together', () => {
  test('are one combination, however often they are put together', () => {
    const { part: colour } = counted((flower) => flower.colour)
    const { part: month } = counted((flower) => flower.month)
    expect(colour.alone.with(month)).toBe(colour.alone.with(month))
    expect(colour.alone.with(month)).not.toBe(month.alone.with(colour))
  })

  test('are read once for an index, in whatever order they are asked for', () => {
    const { part: colour, read } = counted((flower) => flower.colour)
    const { part: month } = counted((flower) => flower.month)
    const [one, other] = [colour.alone.with(month), month.alone.with(colour)]
    expect(postingFor(flowers, one, ['red', 6], true, {})?.all).toEqual([flowers[1]])
    expect(postingFor(flowers, other, [5, 'blue'], true, {})?.all).toEqual([flowers[2]])
    expect(postingFor(flowers, other, ['blue', 5], true, {})).toBeUndefined()
    expect(read).toEqual(flowers)
  })

  test('are the same in all orders of three', () => {
    const parts = ['a', 'b', 'c'].map((key) => counted(({ colour, month }) => `${key} ${colour} ${month}`))
    const [a, b, c] = parts.map(({ part }) => part)
    if (a === undefined || b === undefined || c === undefined) throw new TypeError('three parts are needed')
    const orders = [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ] as const
    const keys = new Map([
      [a, 'a red 6'],
      [b, 'b red 6'],
      [c, 'c red 6'],
    ])
    for (const order of orders) {
      const together = order[0].alone.with(order[1]).with(order[2])
      const paths = order.map((part) => keys.get(part) ?? '')
      expect(postingFor(flowers, together, paths, true, {})?.all).toEqual([flowers[1]])
    }
    expect(parts.map(({ read }) => read.length)).toEqual([3, 3, 3])
  })

  test('are read anew of a list that can still change', () => {
    const { part: colour } = counted((flower) => flower.colour)
    const growing: Flower[] = [{ colour: 'red', month: 5 }]
    expect(postingFor(growing, colour.alone, ['blue'], true, {})).toBeUndefined()
    growing.push({ colour: 'blue', month: 7 })
    expect(postingFor(growing, colour.alone, ['blue'], true, {})?.all).toEqual([{ colour: 'blue', month: 7 }])
  })
})

describe('what a posting keeps', () => {
  test('has no place for combinations that nothing was counted by', () => {
    const [colour, month, name] = ['colour', 'month', 'name'].map((key) =>
      counted((flower) => `${key} ${flower.colour}`),
    )
    if (colour === undefined || month === undefined || name === undefined) throw new TypeError('three parts are needed')
    const first = colour.part.alone.groups
    for (const part of [month.part, name.part]) colour.part.alone.with(part).with(month.part)
    const posting = postingFor(flowers, colour.part.alone, ['colour red'], true, {})
    const before = posting?.kept.length ?? 0
    first.keep(posting?.kept, true, {}, 'made')
    const afterFirst = posting?.kept.length ?? 0
    month.part.alone.groups.keep(posting?.kept, true, {}, 'made')
    expect([before, posting?.kept.length]).toEqual([0, afterFirst + 1])
  })
})
