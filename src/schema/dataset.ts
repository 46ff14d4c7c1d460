import * as z from 'zod'
import { type CollectionName, collections } from '../vocabulary/collections.js'
import { actorSchema } from './actor.js'
import { discrepancySchema } from './discrepancy.js'
import { eventSchema } from './event.js'
import { figureSchema } from './figure.js'
import { issueSchema } from './issue.js'
import { placeSchema } from './place.js'
import { positionSchema } from './position.js'
import { proposalSchema } from './proposal.js'
import { retiredSchema } from './retired.js'
import { shape } from './shape.js'
import { sourceSchema } from './source.js'

/** The schema of the records of each collection. */
export const recordSchemas = {
  sources: sourceSchema,
  actors: actorSchema,
  places: placeSchema,
  issues: issueSchema,
  events: eventSchema,
  proposals: proposalSchema,
  positions: positionSchema,
  figures: figureSchema,
  discrepancies: discrepancySchema,
} as const satisfies Record<CollectionName, z.ZodType>

/** A whole dataset: every collection, and the ids that are no longer in use. */
export const datasetSchema = z
  .strictObject({
    sources: z.array(sourceSchema).meta({ description: collections.sources }),
    actors: z.array(actorSchema).meta({ description: collections.actors }),
    places: z.array(placeSchema).meta({ description: collections.places }),
    issues: z.array(issueSchema).meta({ description: collections.issues }),
    events: z.array(eventSchema).meta({ description: collections.events }),
    proposals: z.array(proposalSchema).meta({ description: collections.proposals }),
    positions: z.array(positionSchema).meta({ description: collections.positions }),
    figures: z.array(figureSchema).meta({ description: collections.figures }),
    discrepancies: z.array(discrepancySchema).meta({ description: collections.discrepancies }),
    retired: z.array(retiredSchema).default([]).meta({ description: 'Ids that are no longer in use.' }),
  })
  .meta(shape('Dataset', 'Every collection.'))

/** A whole dataset as the schemas give it, with every field present. */
export type SchemaDataset = z.infer<typeof datasetSchema>

/** A record of any collection, or of the one named, as the schemas give it. */
export type SchemaRecord<Name extends CollectionName = CollectionName> = SchemaDataset[Name][number]
