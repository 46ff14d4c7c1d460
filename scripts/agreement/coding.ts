import * as z from 'zod'
import { edtf } from '../../src/schema/edtf.js'
import { referenceTo } from '../../src/schema/reference.js'
import { dateBases } from '../../src/vocabulary/dated.js'
import { eventStatuses, modes } from '../../src/vocabulary/event.js'
import { actTypes, attackTypes, talkTypes } from '../../src/vocabulary/event-types.js'
import { figureStages, measures, operators, units } from '../../src/vocabulary/figure.js'
import { stances, voices } from '../../src/vocabulary/position.js'

/** What is written where the record is to have nothing: no place is told, the actor speaks for nobody else. */
export const NONE = 'none'

const term = <Terms extends Readonly<Record<string, unknown>>>(terms: Terms) =>
  z.enum(Object.keys(terms) as [keyof Terms & string, ...(keyof Terms & string)[]]).nullable()
const termOrNone = <Terms extends Readonly<Record<string, unknown>>>(terms: Terms) =>
  z.enum([NONE, ...Object.keys(terms)] as [typeof NONE, ...(keyof Terms & string)[]]).nullable()
const id = (referent: 'actor' | 'option' | 'place') => referenceTo(referent, `The id of the ${referent}.`).nullable()
const number = z.union([z.number(), z.literal(NONE)]).nullable()
const dated = { date: edtf('When.').nullable(), basis: term(dateBases) }

/** The fields that are coded for each collection; null is what the coder cannot tell. */
export const codedFields = {
  positions: { option: id('option'), stance: term(stances), voice: term(voices), onBehalfOf: id('actor'), ...dated },
  events: {
    type: term({ ...talkTypes, ...actTypes, ...attackTypes }),
    status: term(eventStatuses),
    mode: termOrNone(modes),
    place: id('place'),
    ...dated,
  },
  figures: {
    measure: term(measures),
    unitOfMeasure: term(units),
    op: term(operators),
    n: number,
    min: number,
    max: number,
    claimant: id('actor'),
    stage: termOrNone(figureStages),
  },
} as const

const unit = z.string()

const entrySchema = z.discriminatedUnion('collection', [
  z.strictObject({ unit, collection: z.literal('positions'), ...codedFields.positions }),
  z.strictObject({ unit, collection: z.literal('events'), ...codedFields.events }),
  z.strictObject({ unit, collection: z.literal('figures'), ...codedFields.figures }),
])

/** How one coder coded the units of the sample. */
export const codingSchema = z.strictObject({
  coder: z.string().min(1),
  date: z.iso.date(),
  entries: z.array(entrySchema).min(1),
})

/** The coding that the records hold: with the record that each unit is. */
export const firstCodingSchema = codingSchema.extend({ records: z.record(unit, z.string()) })

export type Entry = z.infer<typeof entrySchema>
export type Coding = z.infer<typeof codingSchema>
export type FirstCoding = z.infer<typeof firstCodingSchema>
