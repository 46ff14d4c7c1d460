import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyWorld, type World } from './any-world.js'
import {
  actors,
  aFilter,
  discrepancies,
  events,
  type Filter,
  figures,
  lets,
  type Oracle,
  places,
  positions,
  proposals,
  type Question,
  sources,
} from './oracles.js'

interface Named {
  readonly id: string
}
const idsOf = (records: readonly Named[]) => records.map(({ id }) => id)
const isPossibly = (isDated: boolean, filter: Filter) =>
  isDated && new Map(Object.entries(filter)).get('within') === 'possibly'

/** Holds an answer to what each key lets through by itself. */
function agrees<Item extends Named>(question: Question<Item>, filter: Filter, world: World) {
  const surely = !isPossibly(question.dateOf !== null, filter)
  const all = question.all(world)
  const expected = all.filter((record) => lets(question, record, filter, world, surely))
  const answer = question.ask(filter, world)
  expect(idsOf(answer)).toEqual(idsOf(expected))
  expect(answer.every((record) => all.includes(record))).toBe(true)
  expect(Object.isFrozen(answer)).toBe(true)
  const possible = surely ? undefined : expected.filter((record) => !lets(question, record, filter, world, true))
  expect(answer.possible && idsOf(answer.possible)).toEqual(possible && idsOf(possible))
  expect(Object.isFrozen(answer.possible)).toBe(true)
}

const aWrongFilter = <Item>({ keys }: Question<Item>) =>
  fc
    .constantFrom(...Object.keys(keys))
    .chain((key) => fc.constantFrom(...(keys[key] as Oracle<Item>).bad).map((value) => ({ [key]: value })))

function holdsFor<Item extends Named>(question: Question<Item>) {
  const runs = { numRuns: 25, endOnFailure: true }

  describe(question.name, () => {
    test('lets through what each key of a filter does, in the order of the collection, and says what is merely possible', () => {
      fc.assert(
        fc.property(anyWorld, fc.gen(), (world, draw) => {
          for (let nth = 0; nth < 6; nth += 1)
            agrees(
              question,
              draw(() => aFilter(question, world)),
              world,
            )
        }),
        runs,
      )
    })

    test.each(Object.keys(question.keys))('lets through by %s alone what has it', (key) => {
      fc.assert(
        fc.property(anyWorld, fc.gen(), (world, draw) => {
          const oracle = question.keys[key] as Oracle<Item>
          for (let nth = 0; nth < 3; nth += 1) {
            const value = draw(() => oracle.draw(world))
            agrees(question, { [key]: value }, world)
            if (question.dateOf !== null) agrees(question, { [key]: value, within: 'possibly' }, world)
          }
        }),
        { numRuns: 10, endOnFailure: true },
      )
    })

    test('lets through the same whatever the order of the keys', () => {
      fc.assert(
        fc.property(anyWorld, fc.gen(), (world, draw) => {
          const filter = draw(() => aFilter(question, world))
          const turned = Object.fromEntries(Object.entries(filter).toReversed())
          expect(question.ask(turned, world)).toEqual(question.ask(filter, world))
        }),
        runs,
      )
    })

    test('lets everything through where a filter is empty or all of it is undefined', () => {
      fc.assert(
        fc.property(anyWorld, (world) => {
          const left = Object.fromEntries(Object.keys(question.keys).map((key) => [key, undefined]))
          expect(question.ask({}, world)).toEqual(question.all(world))
          expect(question.ask(left, world)).toEqual(question.all(world))
        }),
        { numRuns: 10, endOnFailure: true },
      )
    })

    test('refuses a value that cannot be, whatever else is asked for and in whatever order', () => {
      fc.assert(
        fc.property(anyWorld, aWrongFilter(question), fc.boolean(), fc.gen(), (world, wrong, isFirst, draw) => {
          const filter = draw(() => aFilter(question, world))
          const [key = ''] = Object.keys(wrong)
          const others = Object.fromEntries(Object.entries(filter).filter(([other]) => other !== key))
          const whole = isFirst ? { ...wrong, ...others } : { ...others, ...wrong }
          expect(() => question.ask(whole, world)).toThrow(
            expect.objectContaining({ name: expect.stringMatching(/^(?:InvalidFilterError|UnknownIdError)$/) }),
          )
        }),
        runs,
      )
    })
  })
}

holdsFor(events)
holdsFor(positions)
holdsFor(proposals)
holdsFor(figures)
holdsFor(discrepancies)
holdsFor(actors)
holdsFor(places)
holdsFor(sources)
