import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Groups } from '../../src/postings/groups.js'
import { Posting } from '../../src/postings/posting.js'
import { type Key, tupleIndex } from '../../src/postings/tuple-index.js'
import { anyDays, dateOf, type Item, itemsOf, windowOf } from './any-records.js'

const ways: Readonly<Record<string, (item: Item) => readonly (readonly Key[])[]>> = {
  'one group': () => [['all']],
  'no group': () => [],
  'a group for some': ({ colours }) => (colours.includes('green') ? [['green']] : []),
  'several groups': ({ colours }) => colours.map((colour) => [colour]),
  'groups of two keys': ({ colours, pairs }) =>
    colours.flatMap((colour) => [...new Set(pairs.map(([letter]) => letter))].map((letter) => [colour, letter])),
  'a group each': ({ id }) => [[id]],
}

/** How many of some items each group has, by its keys. */
function tally(items: readonly Item[], pathsOf: (item: Item) => readonly (readonly Key[])[]) {
  const counts = new Map<string, number>()
  for (const path of items.flatMap(pathsOf)) counts.set(path.join(), (counts.get(path.join()) ?? 0) + 1)
  return counts
}

describe('the groups of a posting', () => {
  test.for(Object.entries(ways))('count what falls in a window, one by one or by blocks: %s', ([, pathsOf]) => {
    fc.assert(
      fc.property(
        itemsOf({ maxLength: 60, size: 'max' }),
        fc.array(fc.tuple(anyDays, fc.boolean(), fc.boolean()), { maxLength: 6 }),
        (items, asked) => {
          const index = tupleIndex(items, [({ colours }) => colours.map((colour) => [colour])])
          for (const posting of Object.values(index)) {
            if (!(posting instanceof Posting)) continue
            const groups = new Groups<Item>(posting, pathsOf)
            for (const [days, surely, isDated] of asked) {
              const window = windowOf(days, surely)
              const date = isDated ? dateOf : null
              const counts = groups.count(window, date) ?? []
              const found = groups.keys.map((path, group) => [path.join(), counts[group] ?? 0] as const)
              const some = found.filter(([, count]) => count !== 0)
              expect(new Map(some)).toEqual(tally(posting.within(window, date), pathsOf))
            }
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
