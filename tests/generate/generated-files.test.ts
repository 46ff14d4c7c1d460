import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { filesOfSchemas, generatedFiles } from '../../src/generate/generated-files.js'
import { idTypes } from '../../src/generate/id-types.js'
import { contentHash, releaseModule } from '../../src/generate/release.js'
import { datasetSchema, recordSchemas } from '../../src/schema/dataset.js'
import { canonicalJson } from '../../src/semantics/canonical-json.js'
import { collectionNames } from '../../src/vocabulary/collections.js'

const empty = datasetSchema.parse(Object.fromEntries(collectionNames.map((name) => [name, []])))
const dataset = datasetSchema.parse(published)

describe('what derives from the schemas', () => {
  test.each([...filesOfSchemas()])('%s is committed as it is generated', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('is part of all that is generated', () => {
    const files = generatedFiles(empty)
    for (const [file, text] of filesOfSchemas()) expect(files.get(file)).toBe(text)
  })
})

describe('what derives from the data', () => {
  test('is a module a collection, a JSON Schema each, the ids and the release', () => {
    expect([...generatedFiles(empty).keys()].sort()).toEqual(
      [
        ...filesOfSchemas().keys(),
        'src/dataset/generated/ids.ts',
        'src/dataset/generated/release.ts',
        ...[...collectionNames, 'retired'].map((name) => `src/dataset/generated/${name}.ts`),
        ...[...collectionNames, 'dataset'].map((name) => `dist/schema/${name}.json`),
      ].sort(),
    )
  })

  test('holds the records as they are', () => {
    const files = generatedFiles(dataset)
    for (const name of [...collectionNames, 'retired'] as const) {
      const module = files.get(`src/dataset/generated/${name}.ts`) ?? ''
      const literal = /JSON\.parse\(\n\s*'([^'\n]*)',\n/.exec(module)?.[1]
      expect(JSON.parse(literal?.replaceAll('\\\\', '\\') ?? '')).toEqual(published[name])
      expect(module).toMatch(/^[\0-\x7f]*$/)
    }
  })

  test('is on disk as it is generated', () => {
    for (const [file, text] of generatedFiles(dataset)) {
      expect([file, existsSync(file)]).toEqual([file, true])
      expect([file, readFileSync(file, 'utf8') === text]).toEqual([file, true])
    }
  })
})

describe('the types of ids', () => {
  test('have a literal for each id, and never where there is none', () => {
    expect(idTypes(empty)).toContain('export type EventId =never')
    expect(idTypes(empty)).toContain('export interface EventTypes {\n\n}')
    for (const { id } of dataset.events) expect(idTypes(dataset)).toContain(`\n  | '${id}'`)
    for (const { id, kind } of dataset.actors) expect(idTypes(dataset)).toContain(`\n  readonly '${id}': '${kind}'`)
    for (const { options } of dataset.issues) {
      for (const { id } of options) expect(idTypes(dataset)).toContain(`\n  | '${id}'`)
    }
  })
})

describe('the release', () => {
  test('says the version, the last day of its sources and how many records there are', () => {
    const text = releaseModule(dataset, '1.2.3')
    expect(text).toContain('"version": "1.2.3"')
    expect(text).toContain(`"events": ${dataset.events.length}`)
    expect(text).toMatch(/"asOf": "\d{4}-\d{2}-\d{2}"/)
    expect(releaseModule(empty, '0.0.0')).toContain('"asOf": null')
  })

  test('has a hash that depends on the content and not on the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(dataset).reverse()) as typeof dataset
    expect(contentHash(reversed)).toBe(contentHash(dataset))
    expect(contentHash({ ...dataset, places: dataset.places.slice(1) })).not.toBe(contentHash(dataset))
    expect(canonicalJson({ b: [{ d: null, c: 'ї' }], a: 1 })).toBe('{"a":1,"b":[{"c":"ї","d":null}]}')
  })
})

describe('the JSON Schema of a collection', () => {
  test.each(collectionNames)('%s is draft 2020-12, closed, and says what its references name', (name) => {
    const text = generatedFiles(empty).get(`dist/schema/${name}.json`) ?? ''
    const schema = JSON.parse(text)
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: name })
    expect(text).toContain('"x-refers-to": "source"')
    expect(text).not.toMatch(/"(?:typeName|typeDescription|refersTo|identifies|editorial)":/)
    const objects = schema.type === 'object' ? [schema] : (schema.oneOf ?? schema.anyOf)
    for (const object of objects) expect(object.additionalProperties).toBe(false)
    expect(Object.keys(recordSchemas)).toContain(name)
  })
})
