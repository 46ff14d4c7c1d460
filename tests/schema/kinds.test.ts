import { describe, expect, test } from 'vitest'
import { actorSchema } from '../../src/schema/actor.js'
import { recordReferenceSchema } from '../../src/schema/discrepancy.js'
import { eventSchema } from '../../src/schema/event.js'
import { figureScopeSchema, figureValueSchema } from '../../src/schema/figure.js'
import { placeSchema } from '../../src/schema/place.js'
import { conditionSchema } from '../../src/schema/position.js'
import { sourceSchema } from '../../src/schema/source.js'
import { smallestRecords } from './smallest-records.js'

const { actors: actor, events: event, places: place, sources: source } = smallestRecords
const tenure = { post: 'President', organization: 'north' }
const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success

describe('actors', () => {
  test('a person alone holds posts', () => {
    expect(takes(actorSchema, { ...actor, kind: 'person', tenures: [tenure] })).toBe(true)
    for (const kind of ['state', 'organisation', 'coalition', 'media', 'group']) {
      expect(takes(actorSchema, { ...actor, kind, tenures: [] })).toBe(true)
      expect(takes(actorSchema, { ...actor, kind, tenures: [tenure] })).toBe(false)
    }
  })

  test('a group alone has a size', () => {
    expect(actorSchema.parse({ ...actor, kind: 'group' })).toMatchObject({ size: null })
    expect(takes(actorSchema, { ...actor, kind: 'group', size: 'seven-leaders' })).toBe(true)
    for (const kind of ['person', 'state', 'organisation', 'coalition', 'media']) {
      expect(takes(actorSchema, { ...actor, kind, size: null })).toBe(false)
    }
  })

  test.each(['party', 'constructor', '__proto__', '', null, ['state']])('%j is no kind', (kind) => {
    expect(takes(actorSchema, { ...actor, kind })).toBe(false)
  })

  test('a post has open ends and nobody to attest it unless they are given', () => {
    const parsed = actorSchema.parse({ ...actor, kind: 'person', tenures: [tenure] })
    expect(parsed.tenures).toEqual([{ ...tenure, from: null, to: null, attested: [] }])
    expect(takes(actorSchema, { ...actor, kind: 'person', tenures: [{ ...tenure, from: '2025-02-30' }] })).toBe(false)
  })

  test.each([{ iso3166: 'UKR' }, { iso3166: 'ua' }, { wikidata: 'Q0' }, { wikidata: '212' }, { viaf: '1' }])(
    'refuses the identifiers %o',
    (identifiers) => {
      expect(takes(actorSchema, { ...actor, identifiers })).toBe(false)
    },
  )

  test('takes the identifiers that there are', () => {
    expect(actorSchema.parse({ ...actor, identifiers: { wikidata: 'Q212' } }).identifiers).toEqual({
      iso3166: null,
      wikidata: 'Q212',
    })
  })
})

describe('events', () => {
  const { mode: _mode, ...silent } = event
  const attack = { ...silent, type: 'attack', means: ['drones'] }

  test('an attack alone has means, and no mode', () => {
    expect(eventSchema.parse(attack)).toMatchObject({ mode: null, means: ['drones'] })
    expect(takes(eventSchema, { ...attack, mode: 'in-person' })).toBe(false)
    expect(takes(eventSchema, { ...attack, means: [] })).toBe(false)
    expect(takes(eventSchema, { ...silent, type: 'attack' })).toBe(false)
  })

  test.each(['summit', 'statement'])('a %s has a mode, and no means', (type) => {
    expect(takes(eventSchema, { ...event, type })).toBe(true)
    expect(takes(eventSchema, { ...event, type, means: ['drones'] })).toBe(false)
    expect(takes(eventSchema, { ...event, type, mode: null })).toBe(false)
  })

  test.each(['meeting', 'Summit', 'constructor', '__proto__', null])('%j is no type', (type) => {
    expect(takes(eventSchema, { ...event, type })).toBe(false)
  })

  test('nobody takes part in no event', () => {
    expect(takes(eventSchema, { ...event, participants: [] })).toBe(false)
  })
})

describe('conditions', () => {
  test.each([
    { type: 'only-if', option: 'ceasefire/now' },
    { type: 'after', event: 'talks' },
    { type: 'unless', text: 'Fighting goes on.' },
  ])('takes %o', (condition) => {
    expect(conditionSchema.parse(condition)).toEqual(condition)
  })

  test.each([
    { type: 'only-if' },
    { type: 'only-if', option: 'ceasefire' },
    { type: 'only-if', option: 'ceasefire/now', event: 'talks' },
    { type: 'if', event: 'talks' },
    { event: 'talks' },
    { type: 'unless', text: '=1' },
  ])('refuses %o', (condition) => {
    expect(takes(conditionSchema, condition)).toBe(false)
  })
})

describe('records that a discrepancy concerns', () => {
  test.each(['sources', 'actors', 'places', 'issues', 'events', 'proposals', 'positions', 'figures'])(
    'can be of %s',
    (collection) => {
      expect(takes(recordReferenceSchema, { collection, id: 'a' })).toBe(true)
      expect(takes(recordReferenceSchema, { collection, id: 'A' })).toBe(false)
    },
  )

  test.each(['discrepancies', 'retired', 'constructor', undefined])('cannot be of %s', (collection) => {
    expect(takes(recordReferenceSchema, { collection, id: 'a' })).toBe(false)
  })
})

describe('figures', () => {
  test('a value has no number unless it is given', () => {
    expect(figureValueSchema.parse({ op: 'vague' })).toEqual({ op: 'vague', n: null, min: null, max: null, text: null })
  })

  test.each([
    { op: 'exactly', n: '10' },
    { op: 'exactly', n: Number.NaN },
    { op: 'exactly', n: Number.POSITIVE_INFINITY },
    { op: '=', n: 1 },
    { n: 1 },
  ])('refuses the value %o', (value) => {
    expect(takes(figureValueSchema, value)).toBe(false)
  })

  test('a scope says whether it sums up', () => {
    expect(figureScopeSchema.parse({ cumulative: true })).toEqual({
      events: [],
      period: null,
      places: [],
      group: null,
      cumulative: true,
    })
    expect(takes(figureScopeSchema, {})).toBe(false)
    expect(takes(figureScopeSchema, { cumulative: 'false' })).toBe(false)
  })
})

describe('places and sources', () => {
  test.each([
    [50.45, 30.52, true],
    [-90, 180, true],
    [90.1, 0, false],
    [0, -180.1, false],
    ['50', '30', false],
  ])('a point at %s, %s: %s', (latitude, longitude, sound) => {
    expect(takes(placeSchema, { ...place, coordinates: { latitude, longitude } })).toBe(sound)
  })

  test('a point has both of its numbers', () => {
    expect(takes(placeSchema, { ...place, coordinates: { latitude: 50 } })).toBe(false)
  })

  test.each([
    { url: 'gazette.example/talks' },
    { url: '' },
    { language: 'English' },
    { sha256: 'a'.repeat(63) },
    { sha256: 'A'.repeat(64) },
    { independenceGroup: '' },
    { flags: ['no-byeline'] },
    { defects: [{ kind: 'spelling', spans: [[0]], explanation: 'Wrong.' }] },
  ])('refuses a source with %o', (change) => {
    expect(takes(sourceSchema, { ...source, ...change })).toBe(false)
  })

  test('takes a source with an address, a pinned text and a defect', () => {
    const full = {
      ...source,
      url: 'https://gazette.example/talks',
      sha256: '0'.repeat(64),
      flags: ['no-byline'],
      defects: [{ kind: 'spelling', spans: [[0, 4]], explanation: 'Wrong.' }],
    }
    expect(sourceSchema.parse(full)).toMatchObject(full)
  })
})
