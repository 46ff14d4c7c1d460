import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filesOf } from '../../src/exports/geo-json.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { outerDays } from '../../src/semantics/date-bounds.js'
import { aRelease } from './a-release.js'
import { onlyFile } from './only-file.js'
import { withHostileTexts } from './with-hostile-texts.js'

interface Read {
  readonly features: readonly {
    readonly id: string
    readonly geometry: { readonly coordinates: readonly number[] } | null
    readonly properties: { readonly title: string }
  }[]
}

const aPoint = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

test('every event is one feature, in order, with its own text and the point of its place', async () => {
  await fc.assert(
    fc.asyncProperty(withHostileTexts, aPoint, async (given, coordinates) => {
      const places = given.places.map((place, at) => ({ ...place, coordinates: at === 0 ? null : coordinates }))
      const dataset = createDataset({ ...given, places })
      const content = await onlyFile(filesOf(dataset, aRelease))
      expect(check(content)).toEqual(JSON.parse(content))
      const { features } = JSON.parse(content) as Read
      expect(features.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id))
      for (const [at, { title, place, date }] of dataset.events.entries()) {
        const { geometry, properties } = features[at] as Read['features'][number]
        expect(properties.title).toBe(title)
        const known = place !== null && place !== places[0]?.id
        // JSON has no negative zero.
        expect(geometry?.coordinates).toEqual(known ? [coordinates.longitude + 0, coordinates.latitude + 0] : undefined)
        expect(properties).toMatchObject(outerDays(date))
      }
      expect(await onlyFile(filesOf(dataset, aRelease))).toBe(content)
    }),
    { numRuns: 30 },
  )
})
