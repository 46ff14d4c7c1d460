import * as z from 'zod'

// What https://www.w3.org/TR/tabular-metadata/ asks for, for the properties that stand in a description of ours: any
// other is refused.
const text = z.string().min(1)
const names = z.array(text).min(1)
const commonLink = z.strictObject({ '@id': z.url() })

const column = z.strictObject({
  // A name is a variable of a URI template.
  name: z.string().regex(/^(?!_)(?:\w|%[0-9A-F]{2})+$/),
  titles: text,
  'dc:description': text,
  datatype: z.union([
    z.enum(['string', 'date', 'anyURI', 'integer', 'number', 'boolean']),
    z.strictObject({ base: z.literal('string'), format: text }),
    z.strictObject({ '@id': z.url(), base: z.literal('string') }),
  ]),
  required: z.boolean(),
})

const table = z.strictObject({
  url: z.string().regex(/^[a-z_]+\.csv$/),
  'dc:description': text,
  tableSchema: z.strictObject({
    columns: z.array(column).min(1),
    primaryKey: names,
    foreignKeys: z.array(
      z.strictObject({
        columnReference: names,
        reference: z.strictObject({ resource: text, columnReference: names }),
      }),
    ),
  }),
})

/** A group of tables of CSV on the Web. */
export const csvwRules = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.strictObject({ '@language': z.literal('en') })]),
  'dc:title': text,
  'dc:identifier': text,
  'dc:description': text,
  'dc:creator': text,
  'dc:license': commonLink,
  'dc:subject': names,
  'schema:version': text,
  dialect: z.strictObject({ lineTerminators: z.array(z.string()).min(1) }),
  tables: z.array(table).min(1),
})
