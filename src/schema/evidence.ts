import * as z from 'zod'
import { supports } from '../vocabulary/evidence.js'
import { describedEnum } from './described-enum.js'
import { referenceTo } from './reference.js'
import { shape } from './shape.js'
import { words } from './words.js'

const JSON_POINTER = /^(?:\/(?:[^~/]|~[01])*)+$/

export const spanSchema = z
  .tuple([z.int().min(0), z.int().min(1)])
  .meta(shape('Span', 'Half-open [start, end) in Unicode code points of the pinned text.'))

export const evidenceSchema = z
  .strictObject({
    source: referenceTo('source', 'The text that says it.'),
    fields: z
      .array(z.string().regex(JSON_POINTER, 'a field is a JSON Pointer such as /date or /participants/2/role'))
      .min(1)
      .meta({
        description: 'JSON Pointers into the record: the fields that this evidence carries, each with all below it.',
      }),
    spans: z.array(spanSchema).meta({ description: 'Where in the pinned text; empty where the text is not pinned.' }),
    support: describedEnum('How firmly the text carries the fields.', supports),
    note: words('Why the span carries the fields where its words alone do not; required with implies and context.')
      .nullable()
      .default(null),
  })
  .meta(shape('Evidence', 'Which words of which source say which fields of the record.'))

export const evidenceListSchema = z
  .array(evidenceSchema)
  .min(1)
  .meta({ description: 'What carries the record, at least one.' })
