import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset, EventRecord, PlaceRecord } from '../dataset/record-types.js'
import { outerDays } from '../semantics/date-bounds.js'
import type { FilesOf } from './format.js'

/** An event as a feature: where its place has coordinates a point, longitude first, and no geometry elsewhere. */
function featureOf(event: EventRecord<Ids>, place: PlaceRecord<Ids> | undefined) {
  const { id, title, type, status, date, participants } = event
  const point = place?.coordinates ?? null
  return {
    type: 'Feature',
    id,
    geometry: point === null ? null : { type: 'Point', coordinates: [point.longitude, point.latitude] },
    properties: {
      id,
      title,
      type,
      status,
      edtf: date.edtf,
      ...outerDays(date),
      place: event.place,
      placeName: place?.name ?? null,
      participants: [...new Set(participants.map(({ actor }) => actor))],
    },
  }
}

function collectionOf({ events, places }: Dataset<Ids>) {
  const byId = new Map(places.map((place) => [place.id, place]))
  const features = events.map((event) => featureOf(event, event.place === null ? undefined : byId.get(event.place)))
  return `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`
}

/** Every event as a feature of GeoJSON. */
export const filesOf: FilesOf = (dataset) => [{ path: 'events.geojson', content: collectionOf(dataset) }]
