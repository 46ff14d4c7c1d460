import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countEvents } from '../../src/query/count-events.js'
import { countPositions } from '../../src/query/count-positions.js'
import { anyWorld, type World } from './any-world.js'
import { aFilter, events, type Filter, lets, type Oracle, positions, type Question } from './oracles.js'

type Row = Readonly<Record<string, unknown>>
type Count = (filter: Filter, by: readonly string[], world: World) => readonly Row[]

const given = (filter: Filter) => filter as Readonly<Record<string, never>>
const counting: Readonly<Record<'countEvents' | 'countPositions', Count>> = {
  countEvents: (filter, by, world) => countEvents(given(filter), by as readonly never[], world),
  countPositions: (filter, by, world) => countPositions(given(filter), by as readonly never[], world),
}

/** The rows in which a record counts: one for each combination of what it has under the keys. */
function rowsOf<Item>(
  { keys }: Question<Item>,
  record: Item,
  by: readonly string[],
  world: World,
  surely: boolean,
): readonly Row[] {
  return by.reduce<readonly Row[]>(
    (rows, key) => {
      const oracle = keys[key] as Oracle<Item>
      const has = oracle.values(world).filter((value) => oracle.admits(record, value, world, surely))
      return rows.flatMap((row) => has.map((value) => ({ ...row, [key]: value })))
    },
    [{}],
  )
}

function tally(rows: readonly Row[], sure: readonly Row[] | null): readonly string[] {
  const countsOf = (some: readonly Row[]) => {
    const counts = new Map<string, number>()
    for (const row of some.map((one) => JSON.stringify(one))) counts.set(row, (counts.get(row) ?? 0) + 1)
    return counts
  }
  const certain = countsOf(sure ?? [])
  const possible = (row: string, count: number) => (sure === null ? {} : { possible: count - (certain.get(row) ?? 0) })
  return [...countsOf(rows)]
    .map(([row, count]) => JSON.stringify({ ...JSON.parse(row), count, ...possible(row, count) }))
    .toSorted()
}

function holdsFor<Item>(name: keyof typeof counting, question: Question<Item>, countable: readonly string[]) {
  const count = counting[name]
  const anyBy = fc.shuffledSubarray([...countable], { minLength: 1, maxLength: 3 })
  const runs = { numRuns: 60, endOnFailure: true }

  describe(name, () => {
    test('is a tally of what the filter lets through, for any filter and any groups', () => {
      fc.assert(
        fc.property(anyWorld, fc.array(anyBy, { minLength: 1, maxLength: 4 }), fc.gen(), (world, groups, draw) => {
          for (const by of groups) {
            const filter = draw(() => aFilter(question, world))
            const surely = new Map(Object.entries(filter)).get('within') !== 'possibly'
            const rows = (certainly: boolean) =>
              question
                .all(world)
                .filter((record) => lets(question, record, filter, world, certainly))
                .flatMap((record) => rowsOf(question, record, by, world, certainly))
            const answer = count(filter, by, world)
            expect(answer.map((row) => JSON.stringify(row)).toSorted()).toEqual(
              tally(rows(surely), surely ? null : rows(true)),
            )
            expect(Object.isFrozen(answer) && answer.every((row) => Object.isFrozen(row))).toBe(true)
          }
        }),
        runs,
      )
    })

    test('gives the rows in the order in which the records first have them', () => {
      fc.assert(
        fc.property(anyWorld, fc.constantFrom(...countable), (world, key) => {
          const first = new Map<unknown, number>()
          question.all(world).forEach((record, place) => {
            for (const row of rowsOf(question, record, [key], world, true)) {
              if (!first.has(row[key])) first.set(row[key], place)
            }
          })
          const places = count({}, [key], world).map((row) => first.get(row[key]))
          expect(places).toEqual(places.toSorted((a, b) => Number(a) - Number(b)))
        }),
        runs,
      )
    })

    test('refuses to count by nothing, by a key twice, and by what is no plain key', () => {
      fc.assert(
        fc.property(anyWorld, (world) => {
          for (const by of [[], ['source', 'source'], ['text'], ['from'], ['toString'], ['none', 'source']]) {
            expect(() => count({}, by, world)).toThrow(expect.objectContaining({ name: 'InvalidFilterError' }))
          }
        }),
        { numRuns: 5 },
      )
    })
  })
}

holdsFor('countEvents', events, ['type', 'status', 'mode', 'place', 'participant', 'side', 'issue', 'source'])
holdsFor('countPositions', positions, [
  'actor',
  'side',
  'onBehalfOf',
  'issue',
  'option',
  'stance',
  'polarity',
  'voice',
  'addressee',
  'proposal',
  'event',
  'source',
])
