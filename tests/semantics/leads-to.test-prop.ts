import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leadsTo, type Redirect } from '../../src/semantics/leads-to.js'

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const redirects = fc.uniqueArray(
  fc.record({
    collection: fc.constantFrom('actors', 'places'),
    id: name,
    replacedBy: fc.uniqueArray(name, { maxLength: 3 }),
  }),
  { selector: ({ collection, id }) => `${collection}/${id}` },
)

/** What a walk from an id reaches, each once, without regard for the order. */
function reached({ collection, replacedBy }: Redirect, all: readonly Redirect[]): ReadonlySet<string> {
  const found = new Set<string>(replacedBy)
  for (const id of found) {
    for (const to of all.find((one) => one.collection === collection && one.id === id)?.replacedBy ?? []) found.add(to)
  }
  return found
}

describe('what an id leads to', () => {
  test('is what can be reached and is in use, whatever the chain and the cycles', () => {
    fc.assert(
      fc.property(redirects, (all) => {
        for (const from of all) {
          const gone = new Set<string>(
            all.filter(({ collection }) => collection === from.collection).map(({ id }) => id),
          )
          const ends = [...reached(from, all)].filter((id) => !gone.has(id))
          expect([...leadsTo(from, all)].sort()).toEqual(ends.sort())
        }
      }),
    )
  })
})
