import { expect, test } from 'vitest'
import { inNewShape } from '../../scripts/release/in-new-shape.js'
import { recordDemands } from '../../scripts/release/record-demands.js'
import { smallDataset } from '../integrity/small-dataset.js'

const now = smallDataset()

test('records that lost a field of the schema, or got one empty, are as they were', () => {
  const old = {
    ...smallDataset(),
    places: now.places.map(({ coordinates: _, ...place }) => ({ ...place, colour: 'red' })),
    events: now.events.map((event) => ({
      ...event,
      participants: event.participants.map((participant) => ({ ...participant, seat: 1 })),
    })),
  }
  const released: typeof now = JSON.parse(JSON.stringify(old))
  const shaped = inNewShape(released, ['/places/*/colour', '/events/*/participants/*/seat', '/figures/*/colour'])
  expect(shaped).toEqual(now)
  expect(recordDemands(shaped, now).demands).toEqual([])
})

test('records that no longer fit otherwise are left as they were released', () => {
  const released: typeof now = JSON.parse(JSON.stringify({ ...now, places: [{ id: 'city', name: 1 }] }))
  expect(inNewShape(released, [])).toBe(released)
})
