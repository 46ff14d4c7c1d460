import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { InvalidDatasetError } from '../../src/dataset/invalid-dataset-error.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { checkedId } from '../../src/filter/checked-id.js'
import { findActor } from '../../src/query/find-actor.js'
import { findDiscrepancy } from '../../src/query/find-discrepancy.js'
import { findEvent } from '../../src/query/find-event.js'
import { findEvents } from '../../src/query/find-events.js'
import { findFigure } from '../../src/query/find-figure.js'
import { findIssue } from '../../src/query/find-issue.js'
import { findOption } from '../../src/query/find-option.js'
import { findPlace } from '../../src/query/find-place.js'
import { findPosition } from '../../src/query/find-position.js'
import { findProposal } from '../../src/query/find-proposal.js'
import { findSource } from '../../src/query/find-source.js'
import { getActor } from '../../src/query/get-actor.js'
import { getDiscrepancy } from '../../src/query/get-discrepancy.js'
import { getEvent } from '../../src/query/get-event.js'
import { getFigure } from '../../src/query/get-figure.js'
import { getIssue } from '../../src/query/get-issue.js'
import { getOption } from '../../src/query/get-option.js'
import { getPlace } from '../../src/query/get-place.js'
import { getPosition } from '../../src/query/get-position.js'
import { getProposal } from '../../src/query/get-proposal.js'
import { getSource } from '../../src/query/get-source.js'
import { whatBecameOf } from '../../src/query/what-became-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { position, sample, talk } from '../query/sample-dataset.js'

const names = [...collectionNames, 'retired'] as const
type Collections = Parameters<typeof createDataset>[0]
type Lookup = (id: string, dataset: Dataset<Ids>) => unknown

const lookups: Readonly<Record<(typeof collectionNames)[number] | 'options', readonly [get: Lookup, find: Lookup]>> = {
  sources: [getSource, findSource],
  actors: [getActor, findActor],
  places: [getPlace, findPlace],
  issues: [getIssue, findIssue],
  options: [getOption, findOption],
  events: [getEvent, findEvent],
  proposals: [getProposal, findProposal],
  positions: [getPosition, findPosition],
  figures: [getFigure, findFigure],
  discrepancies: [getDiscrepancy, findDiscrepancy],
}

const made = (collections: unknown, options = {}): Dataset<Ids> | InvalidDatasetError => {
  try {
    return createDataset(collections as Collections, options)
  } catch (error) {
    if (error instanceof InvalidDatasetError) return error
    throw error
  }
}

const refusal = (collections: unknown): string => {
  const answer = made(collections)
  expect(answer).toBeInstanceOf(InvalidDatasetError)
  return (answer as InvalidDatasetError).message
}

const frozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every((one) => frozenThrough(one)))

/** Asks every lookup for every id, and for ids that nothing has. */
function askAll(dataset: Dataset<Ids>) {
  const options = dataset.issues.flatMap((issue) => issue.options)
  for (const name of [...collectionNames, 'options'] as const) {
    const [get, find] = lookups[name]
    const records = name === 'options' ? options : dataset[name]
    for (const record of records) {
      expect(get(record.id, dataset)).toBe(record)
      expect(find(record.id, dataset)).toBe(record)
    }
    for (const id of ['__proto__', 'constructor', 'hasOwnProperty', 'toString', '']) {
      if (records.some((record) => record.id === id)) continue
      expect(() => get(id, dataset)).toThrow(expect.objectContaining({ name: 'UnknownIdError' }))
      expect(find(id, dataset)).toBeUndefined()
    }
  }
}

const thrower = () => {
  throw new Error('boo')
}
const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
const deep = (() => {
  let list: unknown[] = []
  for (let depth = 0; depth < 100_000; depth += 1) list = [list]
  return list
})()
class Instance {
  readonly id = 'constructor'
  get title() {
    return 'computed'
  }
}

/** What no JSON file holds, each made of what stood there before and of all that it stands in. */
const hostilities: Readonly<Record<string, (before: unknown, record: unknown) => unknown>> = {
  'the record itself': (_before, record) => record,
  'a list of itself': () => {
    const list: unknown[] = []
    list.push(list)
    return list
  },
  'a hundred thousand levels': () => deep,
  'a sparse list': () => new Array(4_000_000_000),
  'a list with more than its members': (before) => Object.assign(Array.isArray(before) ? [...before] : [], { more: 1 }),
  'a class instance': () => new Instance(),
  'an instance with the fields of a plain object': (before) => Object.assign(Object.create({ inherited: 1 }), before),
  'fields that are inherited': (before) => Object.create(Object(before)),
  'a huge text': () => 'x'.repeat(1_000_000),
  'a number': () => 7,
  'a symbol': () => Symbol('s'),
  'a function': () => thrower,
  'a map': () => new Map([['id', 'x']]),
  'a boxed text': () => Object('x'),
  bytes: () => new Uint8Array(8),
  'the id __proto__': () => '__proto__',
  'the id constructor': () => 'constructor',
  'the id hasOwnProperty': () => 'hasOwnProperty',
  'an own __proto__': (before) =>
    Object.defineProperty({ ...Object(before) }, '__proto__', { value: { polluted: true }, enumerable: true }),
  'a getter that throws': (before) =>
    Object.defineProperty({ ...Object(before) }, 'id', { get: thrower, enumerable: true }),
  'a getter that gives another value each time': (before) => {
    let reads = 0
    return Object.defineProperty({ ...Object(before) }, 'id', {
      get: () => (reads++ === 0 ? 'first' : { reads }),
      enumerable: true,
    })
  },
  'a proxy that throws a value': (before) =>
    new Proxy(Object(before), {
      get: () => {
        throw null
      },
    }),
  'a revoked proxy': (before) => revoked(Object(before)),
  'a revoked list': () => revoked([]),
  ...Object.fromEntries(
    traps.map((trap) => [
      `a proxy that throws on ${trap}`,
      (before: unknown) => new Proxy(Object(before), { [trap]: thrower }),
    ]),
  ),
}

type Bag = Record<PropertyKey, unknown>
function pathsIn(value: unknown): (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])])
}

describe('createDataset of a hostile dataset', () => {
  prop.prop([fc.constantFrom(...names), fc.nat(), fc.nat(), fc.constantFrom(...Object.keys(hostilities))], {
    numRuns: 1_500,
  })('refuses it in few words, or answers every lookup from frozen data', (name, nth, step, hostility) => {
    const collections = structuredClone(sample) as unknown as Record<string, unknown[]>
    const list = collections[name] as unknown[]
    const at = nth % list.length
    const paths = [[], ...pathsIn(list[at])]
    const path = [at, ...(paths[step % paths.length] as PropertyKey[])]
    const home = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Bag)[key], list) as Bag
    const key = path.at(-1) as PropertyKey
    home[key] = hostilities[hostility]?.(home[key], list[at])
    const answer = made(collections)
    if (answer instanceof InvalidDatasetError) {
      expect(answer.problems.length).toBeGreaterThan(0)
      expect(answer.message.length).toBeLessThan(20_000)
      expect(answer.problems[0]?.collection).toBe(name)
      return
    }
    expect(frozenThrough(answer)).toBe(true)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    askAll(answer)
  })

  test.each(Object.keys(hostilities))('made of %s is refused, or taken where nothing is given', (hostility) => {
    const answer = made(hostilities[hostility]?.({}, {}))
    if (!(answer instanceof InvalidDatasetError)) expect(answer).toEqual(createDataset({}))
  })

  test('names the field that a getter does not give', () => {
    const date = Object.defineProperty({}, 'edtf', { get: thrower, enumerable: true })
    const message = refusal({ events: [{ ...talk('a', '2025'), date }] })
    expect(message).toBe('events "a", /date/edtf: this cannot be read: give plain data, as JSON.parse does')
  })

  test('takes a million aliases, and finds the actor', () => {
    const [ann, ...actors] = sample.actors
    const aliases = Array.from({ length: 1_000_000 }, (_, nth) => `alias ${nth}`)
    const dataset = createDataset({ ...sample, actors: [{ ...ann, aliases }, ...actors] as typeof sample.actors })
    expect(findActor('ann', dataset)?.aliases).toHaveLength(1_000_000)
    expect(() => checkedId('actors', 'anm', dataset)).toThrow('the nearest is "ann"')
  })

  test('copies a shared list once, however often it stands there', () => {
    const fields = Array.from({ length: 10_000 }, () => '/id')
    const evidence = Array.from({ length: 1_000 }, () => ({ ...talk('a', '2025').evidence[0], fields })) as never
    const events = Array.from({ length: 1_000 }, (_, nth) => talk(`e${nth}`, '2025', { evidence }))
    const [first, second] = createDataset({ events }).events
    expect(first?.evidence).toBe(second?.evidence)
    expect(first?.evidence).toHaveLength(1_000)
  })

  test('takes ids that name what every object has', () => {
    const ids = ['__proto__', 'constructor', 'hasOwnProperty', 'valueOf']
    const events = ids.map((id) => JSON.parse(JSON.stringify(talk(id, '2025'))))
    askAll(createDataset({ ...sample, events }))
  })

  test('answers where what should be a tree goes round', () => {
    const [land, town] = sample.places
    const places = [
      { ...land, id: 'land', within: 'town' },
      { ...town, id: 'town', within: 'land' },
    ] as typeof sample.places
    const round = createDataset({
      ...sample,
      places,
      positions: [position('a', 'ann', '2025', { supersedes: 'b' }), position('b', 'ann', '2025', { supersedes: 'a' })],
      events: [
        talk('a', '2025', { place: 'town', status: 'planned', relations: [{ type: 'realised-by', event: 'b' }] }),
        talk('b', '2025', { status: 'planned', relations: [{ type: 'realised-by', event: 'a' }] }),
      ],
    })
    askAll(round)
    expect(findEvents({ place: 'land' }, round).map(({ id }) => id)).toEqual(['a'])
    expect(whatBecameOf('a', round)).toBeDefined()
  })

  test('takes unvalidated what leads back to itself, and what goes a hundred thousand levels down', () => {
    const event = { ...talk('a', '2025'), deep } as ReturnType<typeof talk> & { self?: unknown }
    event.self = event
    const made = createDataset({ events: [event] }, { unvalidated: true })
    expect(made.events[0]).toBe(event)
    expect(Object.isFrozen(event)).toBe(true)
  })
})
