import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { datasetSchema, recordSchemas } from '../../src/schema/dataset.js'
import { evidenceListSchema } from '../../src/schema/evidence.js'
import { collectionNames } from '../../src/vocabulary/collections.js'

interface Place {
  readonly path: string
  readonly schema: z.core.$ZodType
  /** The schema and its wrappers, from the outermost in. */
  readonly layers: readonly z.core.$ZodType[]
}

/** Every field, item and alternative that a schema is made of. */
function* placesIn(schema: z.core.$ZodType, path = '', above: readonly z.core.$ZodType[] = []): Generator<Place> {
  const layers = [...above, schema]
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    yield* placesIn(schema.unwrap(), path, layers)
    return
  }
  yield { path, schema, layers }
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries<z.core.$ZodType>(schema.shape)) yield* placesIn(field, `${path}/${key}`)
  }
  if (schema instanceof z.ZodArray) yield* placesIn(schema.element, `${path}/*`)
  if (schema instanceof z.ZodUnion) {
    for (const [nth, option] of schema.options.entries()) yield* placesIn(option, `${path}|${nth}`)
  }
}

const descriptionOf = ({ layers }: Place) =>
  layers.map((layer) => z.globalRegistry.get(layer)?.description).find((description) => description !== undefined)
const places = [...placesIn(datasetSchema)]

describe('the schemas', () => {
  test('the walk meets every collection, and fields deep in them', () => {
    const paths = new Set(places.map(({ path }) => path))
    for (const name of collectionNames) expect(paths).toContain(`/${name}/*`)
    expect(paths).toContain('/events/*|0/participants/*/role')
    expect(paths).toContain('/positions/*/conditions/*|2/text')
    expect(paths).toContain('/proposals/*/history/*/date/edtf')
  })

  test('describe every field in a sentence', () => {
    const fields = places.filter(({ path }) => /\/[a-z][^/|*]*$/i.test(path))
    expect(fields.length).toBeGreaterThan(200)
    for (const place of fields) expect(descriptionOf(place), place.path).toMatch(/^[A-Zi].*\.$/s)
  })

  test('let no free text start like a formula of a spreadsheet', () => {
    const texts = places.filter(
      ({ schema, path }) =>
        schema instanceof z.ZodString && path !== '/retired/*/id' && path !== '/retired/*/replacedBy/*',
    )
    expect(texts.length).toBeGreaterThan(100)
    for (const { schema, path } of texts)
      for (const text of ['=1', '+1', '-1', '@x', '\t=1', ' =1'])
        expect(z.safeParse(schema, text).success, path).toBe(false)
  })

  test('are strict: no object takes a key that it does not know', () => {
    const objects = places.flatMap(({ schema, path }) => (schema instanceof z.ZodObject ? [{ schema, path }] : []))
    expect(objects.length).toBeGreaterThan(20)
    for (const { schema, path } of objects) {
      expect(schema.def.catchall, path).toBeInstanceOf(z.ZodNever)
      expect(schema.safeParse({ unheard: 1 }).error?.issues, path).toContainEqual(
        expect.objectContaining({ code: 'unrecognized_keys', keys: ['unheard'] }),
      )
    }
  })

  test('define every term of every closed vocabulary', () => {
    const enums = places.flatMap(({ schema, path }) => (schema instanceof z.ZodEnum ? [{ schema, path }] : []))
    expect(enums.length).toBeGreaterThan(20)
    for (const { schema, path } of enums) {
      expect(z.globalRegistry.get(schema), path).toHaveProperty(
        'terms',
        Object.fromEntries(schema.options.map((term) => [term, expect.stringMatching(/^(?:[A-Z']|n or ).*\.$/)])),
      )
    }
  })

  test.each(collectionNames)('%s have an id that says what it identifies, and evidence', (name) => {
    const schema = recordSchemas[name]
    for (const { path, schema: at } of placesIn(schema)) {
      if (at instanceof z.ZodObject && /^(?:\|\d)?$/.test(path)) {
        const { id, evidence } = at.shape
        expect(id?.meta(), path).toHaveProperty('identifies')
        expect(evidence, path).toBe(evidenceListSchema)
      }
    }
  })
})
