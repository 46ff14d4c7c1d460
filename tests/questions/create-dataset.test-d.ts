import { describe, expectTypeOf, test } from 'vitest'
import { events } from '../../src/dataset/events.js'
import type { ActorId, EventId, Ids } from '../../src/dataset/generated/ids.js'
import { published } from '../../src/dataset/published.js'
import type { EventRecord, PlaceRecord } from '../../src/dataset/record-types.js'
import { findEvents } from '../../src/query/find-events.js'
import { getPlace } from '../../src/query/get-place.js'
import type { AskableDataset } from '../../src/questions/askable-dataset.js'
import { createDataset } from '../../src/questions/create-dataset.js'

const evidence = [{ source: 'gazette', fields: ['/name'], spans: [], support: 'states', note: null }] as const
const common = { aliases: [], kind: 'city', country: null, coordinates: null, evidence } as const

describe('createDataset', () => {
  test('makes types of ids that are written down', () => {
    const mine = createDataset({
      places: [
        { ...common, id: 'town', name: 'Town', within: null },
        { ...common, id: 'hall', name: 'Hall', within: 'town' },
      ],
    })
    expectTypeOf<(typeof mine.places)[number]['id']>().toEqualTypeOf<'town' | 'hall'>()
    expectTypeOf<(typeof mine.events)[number]['id']>().toEqualTypeOf<string>()
    getPlace('town', mine)
    // @ts-expect-error a misspelt id
    getPlace('twon', mine)
    // @ts-expect-error an id of the release is none of the reader's
    findEvents({ place: 'moscow' }, mine)
  })

  test('takes any text for an id where a record refers to one that is not there', () => {
    const mine = createDataset({ places: [{ ...common, id: 'hall', name: 'Hall', within: 'twon' }] })
    expectTypeOf(mine).toEqualTypeOf<AskableDataset<Ids>>()
  })

  test('takes any text for an id where the records were not written down', () => {
    const places: readonly PlaceRecord<Ids>[] = []
    expectTypeOf(createDataset({ places })).toEqualTypeOf<AskableDataset<Ids>>()
    expectTypeOf(createDataset(JSON.parse('{}'))).toEqualTypeOf<AskableDataset<Ids>>()
    const empty = createDataset({})
    expectTypeOf<(typeof empty.events)[number]['id']>().toEqualTypeOf<string>()
    const none = createDataset({ events: [] })
    expectTypeOf<(typeof none.events)[number]['id']>().toEqualTypeOf<string>()
  })

  test('keeps the ids of a part of the release', () => {
    const part = createDataset({ ...published, events: events.filter(({ status }) => status === 'held') })
    expectTypeOf<(typeof part.events)[number]['id']>().toEqualTypeOf<EventId>()
    expectTypeOf<(typeof part.events)[number]['participants'][number]['actor']>().toEqualTypeOf<ActorId>()
  })

  test('takes any text for an id where records are added to the release', () => {
    const added: EventRecord<Ids>[] = []
    expectTypeOf(createDataset({ ...published, events: [...events, ...added] })).toEqualTypeOf<AskableDataset<Ids>>()
  })

  test('knows its collections and their records', () => {
    // @ts-expect-error an unknown collection
    createDataset({ evnts: [] })
    // @ts-expect-error not a record
    createDataset({ events: [{ id: 'talks' }] })
  })

  test('takes records unvalidated by that name alone, with the same ids', () => {
    const places = [{ ...common, id: 'town', name: 'Town', within: null }] as const
    expectTypeOf(createDataset({ places }, { unvalidated: true })).toEqualTypeOf(createDataset({ places }))
    // @ts-expect-error a misspelt option
    createDataset({ places }, { unvalidatd: true })
    // @ts-expect-error not yes or no
    createDataset({ places }, { unvalidated: 'yes' })
  })
})
