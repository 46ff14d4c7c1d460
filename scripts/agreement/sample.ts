import * as z from 'zod'
import { spanSchema } from '../../src/schema/evidence.js'

/** The collections whose records are coded twice. */
export const codedCollections = ['positions', 'events', 'figures'] as const

/** A collection whose records are coded twice. */
export type CodedCollection = (typeof codedCollections)[number]

const passageSchema = z.strictObject({ source: z.string(), spans: z.array(spanSchema).min(1) })

const shared = {
  unit: z.string().regex(/^u\d{3}$/),
  /** The passages that the asked facts rest on. */
  focus: z.array(passageSchema).min(1),
  /** Every passage that the record rests on. */
  passages: z.array(passageSchema).min(1),
}

const unitSchema = z.discriminatedUnion('collection', [
  z.strictObject({ ...shared, collection: z.literal('positions'), actor: z.string() }),
  z.strictObject({ ...shared, collection: z.literal('events'), actors: z.array(z.string()).min(1) }),
  z.strictObject({ ...shared, collection: z.literal('figures') }),
])

/** What a second coder is given: the units to code, without a word of how they were coded first. */
export const sampleSchema = z.strictObject({ seed: z.string(), drawn: z.iso.date(), units: z.array(unitSchema).min(1) })

export type Passage = z.infer<typeof passageSchema>
export type Unit = z.infer<typeof unitSchema>
export type Sample = z.infer<typeof sampleSchema>

/** For which units the codebook named the record, as an example or a near miss, on the page of a field's terms. */
export const shownSchema = z.strictObject({
  /** The commit whose codebook the second coder had. */
  commit: z.string(),
  fields: z.array(
    z.strictObject({
      collection: z.enum(codedCollections),
      field: z.string(),
      page: z.string(),
      units: z.array(z.string()),
    }),
  ),
})
