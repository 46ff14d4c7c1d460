import * as z from 'zod'
import { placeKinds } from '../vocabulary/place.js'
import { describedEnum } from './described-enum.js'
import { evidenceListSchema } from './evidence.js'
import { idOf, referenceTo } from './reference.js'
import { shape } from './shape.js'
import { words } from './words.js'

/** The schema of a place: where something was. */
export const placeSchema = z
  .strictObject({
    id: idOf('place', 'The id of the place.'),
    name: words('The name it is shown by.'),
    aliases: z
      .array(words('Another spelling in a source.'))
      .default([])
      .meta({ description: 'Other spellings in the sources.' }),
    kind: describedEnum('What kind of place.', placeKinds),
    country: referenceTo(
      'actor',
      'The state it lies in, as a neutral reference for finding it; null where it spans several or no source says.',
    )
      .nullable()
      .default(null),
    within: referenceTo('place', 'The next larger place.').nullable().default(null),
    coordinates: z
      .strictObject({
        latitude: z.number().min(-90).max(90).meta({ description: 'Degrees north, WGS 84.' }),
        longitude: z.number().min(-180).max(180).meta({ description: 'Degrees east, WGS 84.' }),
      })
      .meta(shape('Coordinates', 'A point.'))
      .nullable()
      .default(null)
      .meta({ description: 'A point in it; null where no source at hand gives one.' }),
    evidence: evidenceListSchema,
  })
  .meta(shape('PlaceRecord', 'Where something was.'))
