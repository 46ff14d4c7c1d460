import * as z from 'zod'

// What https://datapackage.org/standard/ asks of version 2, for the properties that stand in a package of ours: any
// other is refused.
const text = z.string().min(1)
const profile = (name: string) => z.literal(`https://datapackage.org/profiles/2.0/${name}.json`)
const relativePath = z.string().regex(/^(?![/.~\\])(?!.*\.\.\/)(?!.*:\/\/)[^\\]+$/)
const names = z.array(text).min(1)

const constraints = z.strictObject({
  required: z.boolean(),
  unique: z.boolean().optional(),
  enum: z.array(text).min(1).optional(),
})

const field = z.strictObject({
  name: text,
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date']),
  format: z.literal('uri').optional(),
  rdfType: z.url().optional(),
  description: text,
  categories: z.array(z.strictObject({ value: text, label: text })).optional(),
  constraints,
})

const tableSchema = z.strictObject({
  $schema: profile('tableschema'),
  fields: z.array(field).min(1),
  primaryKey: names,
  foreignKeys: z
    .array(z.strictObject({ fields: names, reference: z.strictObject({ resource: text.optional(), fields: names }) }))
    .min(1)
    .optional(),
  missingValues: z.array(z.string()),
})

const resource = z.strictObject({
  $schema: profile('dataresource'),
  name: text.regex(/^[a-z0-9._-]+$/),
  type: z.literal('table'),
  path: relativePath,
  description: text,
  format: text,
  mediatype: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  encoding: text,
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^sha256:[a-f0-9]{64}$/),
  dialect: z.strictObject({ $schema: profile('tabledialect'), delimiter: text, lineTerminator: z.string() }),
  schema: tableSchema,
})

/** A Data Package of version 2. */
export const dataPackageRules = z.strictObject({
  $schema: profile('datapackage'),
  name: text.regex(/^[a-z0-9._-]+$/),
  id: text,
  title: text,
  description: text,
  homepage: z.url().optional(),
  version: text,
  contributors: z.array(z.strictObject({ title: text, roles: names })).min(1),
  keywords: names,
  licenses: z.array(z.strictObject({ name: text, path: z.url(), title: text })).min(1),
  resources: z.array(resource).min(1),
})
