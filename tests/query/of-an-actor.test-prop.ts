import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../src/query/mentions-of.js'
import { quotesOf } from '../../src/query/quotes-of.js'
import { rolesOf } from '../../src/query/roles-of.js'
import { tenureOnDate } from '../../src/semantics/tenure-on-date.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { anyDataset } from './any-dataset.js'
import { sample } from './sample-dataset.js'
import { thawedIn } from './thawed-in.js'

const runs = { numRuns: 15 }
const anyWorld = fc.oneof(anyDataset, fc.constant(sample))

describe('of an actor', () => {
  test('the quotations are its own words in positions and at events, by the day, frozen', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const { id } of world.actors) {
          const found = quotesOf(id, world)
          const said = [
            ...world.positions.flatMap(({ actor, quote, voice }) =>
              actor === id && quote !== null && ['direct-quote', 'partial-quote'].includes(voice) ? [quote.text] : [],
            ),
            ...world.events.flatMap(({ quotes }) =>
              quotes.flatMap(({ speaker, text }) => (speaker === id ? [text] : [])),
            ),
          ]
          expect(found.map(({ quote }) => quote.text).toSorted()).toEqual(said.toSorted())
          expect(thawedIn(found)).toBeUndefined()
        }
      }),
      runs,
    )
  })

  test('the mentions are records that have its id somewhere, frozen', () => {
    const holds = (value: unknown, id: string): boolean =>
      value === id ||
      (typeof value === 'object' && value !== null && Object.values(value).some((one) => holds(one, id)))
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const { id } of world.actors) {
          const found = mentionsOf(id, world)
          for (const collection of collectionNames) {
            const records: readonly unknown[] = world[collection]
            expect(records.filter((record) => holds(record, id))).toEqual(
              expect.arrayContaining([...found[collection]]),
            )
          }
          expect(thawedIn(found)).toBeUndefined()
        }
      }),
      runs,
    )
  })

  test('the roles on a day are the tenures that the day can fall in, frozen', () => {
    const days = ['2025-03-01', '2025-03', '2019~', '2024-12/2025-01']
    fc.assert(
      fc.property(anyWorld, fc.constantFrom(...days), (world, day) => {
        for (const { id, tenures } of world.actors) {
          const date = { edtf: day, notBefore: null, notAfter: null }
          const answers = tenures.map((tenure) => ({ tenure, held: tenureOnDate(tenure, date) }))
          const found = rolesOf(id, day, world)
          expect(found).toEqual(answers.filter(({ held }) => held !== 'no'))
          expect(thawedIn(found)).toBeUndefined()
        }
      }),
      runs,
    )
  })
})
