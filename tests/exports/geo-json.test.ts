import { readFile } from 'node:fs/promises'
import { check } from '@placemarkio/check-geojson'
import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { filesOf } from '../../src/exports/geo-json.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { part, sample, talk } from '../query/sample-dataset.js'
import { aRelease } from './a-release.js'
import { onlyFile } from './only-file.js'

const [first] = sample.places ?? []
if (first === undefined) throw new Error('the sample has a place')

interface Located {
  readonly features: readonly { readonly id?: string | number; readonly geometry: object | null }[]
}

describe('GeoJSON', () => {
  test('is a feature an event, with its days and its place, longitude first', async () => {
    const place = { ...first, coordinates: { latitude: 61.25, longitude: -149.8 } }
    const event = talk('march', '2025-03~', {
      place: place.id,
      status: 'planned',
      participants: [part('ann'), part('bob'), part('ann', 'confirmed', 'host')],
    })
    const content = await onlyFile(filesOf(createDataset({ ...sample, places: [place], events: [event] }), aRelease))
    expect(JSON.parse(content)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'march',
          geometry: { type: 'Point', coordinates: [-149.8, 61.25] },
          properties: {
            id: 'march',
            title: event.title,
            type: event.type,
            status: 'planned',
            edtf: '2025-03~',
            earliest: '2025-02-01',
            latest: '2025-04-30',
            place: place.id,
            placeName: place.name,
            participants: ['ann', 'bob'],
          },
        },
      ],
    })
  })

  test('has no geometry where no place or no coordinates are known', async () => {
    const events = [
      talk('nowhere', '2025-03-01', { place: null }),
      talk('somewhere', '2025-03-02', { place: first.id }),
    ]
    const content = await onlyFile(filesOf(createDataset({ ...sample, places: [first], events }), aRelease))
    expect(check(content)).toMatchObject({
      features: [
        { geometry: null, properties: { place: null, placeName: null } },
        { geometry: null, properties: { place: first.id, placeName: first.name } },
      ],
    })
  })

  test('of no events is a collection of none', async () => {
    const content = await onlyFile(filesOf(createDataset({}), aRelease))
    expect(check(content)).toEqual({ type: 'FeatureCollection', features: [] })
  })

  test('of the release holds every event, located as the page of the formats says', async () => {
    const { features } = check(await onlyFile(filesOf(published, aRelease))) as Located
    expect(features.map(({ id }) => id)).toEqual(published.events.map(({ id }) => id))
    const page = await readFile('docs/formats.md', 'utf8')
    expect(features.every(({ geometry }) => geometry === null)).toBe(
      page.includes('No source of this release gives coordinates'),
    )
  })
})
