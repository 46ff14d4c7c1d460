import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Groups } from '../../src/postings/groups.js'
import { Posting } from '../../src/postings/posting.js'
import { following, type Key, type KeysOf, type Level, postingOf, tupleIndex } from '../../src/postings/tuple-index.js'
import { anyDays, type Days, dateOf, falls, type Item, itemsOf, windowOf } from './any-records.js'

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id)
const parts: Readonly<Record<string, KeysOf<Item>>> = {
  colour: ({ colours }) => colours.map((colour) => [colour]),
  pair: ({ pairs }) => pairs,
  parity: ({ id }) => [[Number(id.slice(1)) % 2 === 0]],
}
const someParts = fc.subarray(Object.values(parts), { minLength: 1 })

function lookUp(index: Level<Item>, path: readonly Key[]): Posting<Item> | undefined {
  let found: Level<Item> | Posting<Item> | undefined = index
  for (const key of path) found = found === undefined || found instanceof Posting ? undefined : following(found, key)
  return found instanceof Posting ? found : undefined
}

/** Every way in which one path of each part follows another. */
const combined = (item: Item, some: readonly KeysOf<Item>[]) =>
  some.reduce<readonly (readonly Key[])[]>(
    (before, keysOf) => before.flatMap((path) => keysOf(item).map((next) => [...path, ...next])),
    [[]],
  )

const textOf = (path: readonly Key[]) => JSON.stringify(path)

describe('an index', () => {
  test('has under each combination of keys the records that have all of them, in order, by any days', () => {
    fc.assert(
      fc.property(itemsOf({ maxLength: 25 }), someParts, anyDays, fc.boolean(), (items, some, days, surely) => {
        const index = tupleIndex(items, some)
        const paths = new Map(items.flatMap((item) => combined(item, some).map((path) => [textOf(path), path])))
        for (const [text, path] of paths) {
          const having = items.filter((item) => combined(item, some).some((one) => textOf(one) === text))
          const posting = lookUp(index, path)
          expect(idsOf(posting?.all ?? [])).toEqual(idsOf(having))
          const expected = having.filter(({ date }) => falls(date, days, surely))
          expect(idsOf(posting?.within(windowOf(days, surely), dateOf) ?? [])).toEqual(idsOf(expected))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('has no key that no record has, not even those that every object has', () => {
    fc.assert(
      fc.property(itemsOf({ maxLength: 10 }), (items) => {
        const index = tupleIndex(items, [(item) => item.colours.map((colour) => [colour])])
        for (const key of ['__proto__', 'toString', 'constructor', 'none']) {
          expect(following(index, key) !== undefined).toBe(items.some((item) => item.colours.includes(key)))
        }
      }),
    )
  })

  test('takes a number, a yes or no and the same as a text for different keys', () => {
    const keys = fc.uniqueArray(fc.constantFrom<Key>(1, '1', -1, '-1', true, 'true', false, 'false'))
    fc.assert(
      fc.property(keys, fc.constantFrom<Key>(1, '1', -1, '-1', true, 'true', false, 'false', 7), (given, asked) => {
        const index = tupleIndex(given, [(key) => [[key]]])
        const found = following(index, asked)
        expect(found instanceof Posting ? found.all : []).toEqual(given.filter((key) => key === asked))
      }),
    )
  })
})

/** A row for each group that has any, in whatever order. */
const tally = (items: readonly Item[], pathsOf: (item: Item) => readonly (readonly Key[])[]) => {
  const counts = new Map<string, number>()
  for (const item of items)
    for (const path of pathsOf(item)) counts.set(textOf(path), (counts.get(textOf(path)) ?? 0) + 1)
  return counts
}

function countsOf(groups: Groups<Item>, days: Days, surely: boolean) {
  const counts = groups.count(windowOf(days, surely), dateOf) ?? []
  return new Map(groups.keys.flatMap((path, nth) => ((counts[nth] ?? 0) === 0 ? [] : [[textOf(path), counts[nth]]])))
}

describe('groups', () => {
  const byColour = ({ colours }: Item) => colours.map((colour) => [colour])
  const byColourAndParity = (item: Item) => byColour(item).map((path) => [...path, Number(item.id.slice(1)) % 2 === 0])
  const byParity = ({ id }: Item) => [[Number(id.slice(1)) % 2]]
  const someDays = fc.array(fc.tuple(anyDays, fc.boolean()), { minLength: 1, maxLength: 5 })

  // More than 64 times as many records as groups are counted by the bounds of each group.
  test.each([
    ['few', 0, 40, byColour],
    ['few in groups of two keys', 0, 40, byColourAndParity],
    ['many', 140, 260, byParity],
    ['more', 300, 360, byColour],
  ] as const)('of %s records have as many in any days as a tally', (_name, minLength, maxLength, pathsOf) => {
    fc.assert(
      fc.property(itemsOf({ minLength, maxLength }), someDays, (items, asked) => {
        const groups = new Groups(postingOf(items), pathsOf)
        for (const [days, surely] of [...asked, [{ from: null, to: null }, true] as const]) {
          const fitting = items.filter(({ date }) => falls(date, days, surely))
          expect(countsOf(groups, days, surely)).toEqual(tally(fitting, pathsOf))
        }
      }),
      { numRuns: 25 },
    )
  })

  test('of a posting among others count its own records alone', () => {
    fc.assert(
      fc.property(itemsOf({ minLength: 10, maxLength: 200 }), someDays, (items, asked) => {
        const index = tupleIndex(items, [byColour])
        for (const [colour, posting] of Object.entries(index)) {
          if (!(posting instanceof Posting)) continue
          const groups = new Groups(posting, byParity)
          for (const [days, surely] of asked) {
            const fitting = items.filter((item) => item.colours.includes(colour) && falls(item.date, days, surely))
            expect(countsOf(groups, days, surely)).toEqual(tally(fitting, byParity))
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  test('have their keys in the order in which the records first have them, each once', () => {
    fc.assert(
      fc.property(itemsOf({ maxLength: 30 }), (items) => {
        const all = items.flatMap((item) => byColourAndParity(item).map(textOf))
        expect(new Groups(postingOf(items), byColourAndParity).keys.map(textOf)).toEqual([...new Set(all)])
      }),
    )
  })
})
