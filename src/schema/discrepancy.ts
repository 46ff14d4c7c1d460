import * as z from 'zod'
import { discrepancyKinds, resolutionStatuses } from '../vocabulary/discrepancy.js'
import { describedEnum } from './described-enum.js'
import { evidenceListSchema } from './evidence.js'
import { idOf, referenceTo } from './reference.js'
import { shape } from './shape.js'
import { editorialWords } from './words.js'

const recordReference = <Collection extends string>(
  collection: Collection,
  referent: Parameters<typeof referenceTo>[0],
) =>
  z.strictObject({
    collection: z.literal(collection).meta({ description: 'The collection the record is in.' }),
    id: referenceTo(referent, 'The record.'),
  })

export const recordReferenceSchema = z
  .discriminatedUnion('collection', [
    recordReference('sources', 'source'),
    recordReference('actors', 'actor'),
    recordReference('places', 'place'),
    recordReference('issues', 'issue'),
    recordReference('events', 'event'),
    recordReference('proposals', 'proposal'),
    recordReference('positions', 'position'),
    recordReference('figures', 'figure'),
  ])
  .meta(shape('RecordReference', 'Any record by its collection and id.'))

/** The schema of a discrepancy: accounts that do not agree, or an error in one. */
export const discrepancySchema = z
  .strictObject({
    id: idOf('discrepancy', 'The id of the discrepancy.'),
    kind: describedEnum('What kind of disagreement or error.', discrepancyKinds).meta({ editorial: true }),
    title: editorialWords('A few words to show it by.'),
    records: z.array(recordReferenceSchema).min(1).meta({ description: 'The records it concerns.', editorial: true }),
    sources: z.array(referenceTo('source', 'A source of it.')).min(1).meta({
      description: 'The sources it stands in: one, or those that disagree; each has evidence.',
      editorial: true,
    }),
    explanation: editorialWords('What does not agree, side by side.'),
    resolution: z
      .strictObject({
        status: describedEnum('Whether it can be settled.', resolutionStatuses),
        summary: editorialWords('How the data treats it, and why.'),
      })
      .meta({ ...shape('Resolution', 'What the data makes of it.'), editorial: true }),
    evidence: evidenceListSchema,
  })
  .meta(shape('DiscrepancyRecord', 'Accounts that do not agree, or an error in one.'))
