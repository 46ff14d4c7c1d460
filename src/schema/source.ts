import * as z from 'zod'
import { defectKinds, sourceFlags, sourceKinds } from '../vocabulary/source.js'
import { datedSchema } from './dated.js'
import { describedEnum } from './described-enum.js'
import { evidenceListSchema, spanSchema } from './evidence.js'
import { idOf } from './reference.js'
import { shape } from './shape.js'
import { editorialWords, words } from './words.js'

export const sourceDefectSchema = z
  .strictObject({
    kind: describedEnum('What kind of defect.', defectKinds),
    spans: z.array(spanSchema).meta({ description: 'Where in the pinned text.' }),
    explanation: editorialWords('What is wrong, and how it can be told.'),
  })
  .meta(shape('SourceDefect', 'A fault of the text itself.'))

/** The schema of a source: a text that says something. */
export const sourceSchema = z
  .strictObject({
    id: idOf('source', 'The id of the source.'),
    kind: describedEnum('What kind of text.', sourceKinds),
    title: words('The title as published.'),
    publisher: words('Who published it; null where nobody at hand knows.').nullable(),
    url: z.url().nullable().meta({ description: 'The address of the page; null where not known.' }),
    published: datedSchema.meta({ description: 'When it was published; never an event date by itself.' }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .meta({ description: 'The language of the text: ISO 639.' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .meta({ description: 'SHA-256 of the pinned text (UTF-8 bytes); null where it is not pinned.' }),
    flags: z
      .array(describedEnum('A trait that a reader should know.', sourceFlags))
      .default([])
      .meta({ description: 'Traits of the text as a whole.' }),
    independenceGroup: editorialWords(
      'Sources of one group rest on one another and count once when sources are counted.',
    ),
    defects: z
      .array(sourceDefectSchema)
      .default([])
      .meta({ description: 'Faults of the text, in its order.', editorial: true }),
    evidence: evidenceListSchema,
  })
  .meta(shape('SourceRecord', 'A text that says something.'))
