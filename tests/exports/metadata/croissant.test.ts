import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { published } from '../../../src/dataset/published.js'
import { filesOf as csv } from '../../../src/exports/csv/plain.js'
import { filesOf } from '../../../src/exports/metadata/croissant.js'
import { describedFile } from '../../../src/exports/metadata/described-file.js'
import { rowsOf } from '../../../src/exports/rows-of.js'
import { aRelease } from '../a-release.js'
import { offline } from '../json-ld/quads-of.js'
import { onlyFile } from '../only-file.js'

// What https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html asks for, for the properties that stand in a
// description of ours: any other is refused. A day of publication, which it asks for as well, no release knows.
const text = z.string().min(1)
const reference = z.strictObject({ '@id': text })
const field = z.strictObject({
  '@type': z.literal('cr:Field'),
  '@id': text,
  name: text,
  description: text,
  dataType: z.union([z.string().regex(/^sc:/), z.tuple([z.literal('sc:Text'), z.url()])]),
  source: z.strictObject({ fileObject: reference, extract: z.strictObject({ column: text }) }).optional(),
  references: z.strictObject({ field: reference }).optional(),
})
const recordSet = z.strictObject({
  '@type': z.literal('cr:RecordSet'),
  '@id': text,
  name: text,
  description: text,
  dataType: z.literal('sc:Enumeration').optional(),
  key: z.union([reference, z.array(reference).min(1)]),
  field: z.array(field).min(1),
  data: z.array(z.record(text, text)).min(1).optional(),
})
const croissant = z.strictObject({
  '@context': z.looseObject({ '@language': z.literal('en'), '@vocab': z.literal('https://schema.org/') }),
  '@type': z.literal('sc:Dataset'),
  conformsTo: z.literal('http://mlcommons.org/croissant/1.1'),
  name: text,
  description: text,
  identifier: text,
  url: text,
  version: text,
  license: z.url(),
  creator: z.strictObject({ '@type': z.literal('sc:Organization'), name: text }),
  citeAs: text,
  keywords: z.array(text).min(1),
  inLanguage: text,
  temporalCoverage: z.string().optional(),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('cr:FileObject'),
        '@id': text,
        name: text,
        contentUrl: text,
        contentSize: z.string().regex(/^\d+ B$/),
        encodingFormat: text,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1),
  recordSet: z.array(recordSet).min(1),
})

const document = JSON.parse(await onlyFile(filesOf(published, aRelease)))
const described = croissant.parse(document)
const files = await csv(published, aRelease)
const tables = described.recordSet.filter(({ data }) => data === undefined)
const lists = described.recordSet.filter(({ data }) => data !== undefined)
const repeated = (ids: readonly string[]) => ids.filter((id, place) => ids.indexOf(id) !== place)
const keysOf = ({ key }: z.infer<typeof recordSet>) => [key].flat().map((one) => one['@id'])

describe('Croissant', () => {
  test('is read whole by a strict reader, without the network', async () => {
    const expanded = await jsonld.expand(document, { ...offline, base: 'https://example.org/data/croissant.json' })
    const [dataset] = z.array(z.looseObject({ '@type': z.array(text) })).parse(expanded)
    expect(dataset?.['@type']).toEqual(['https://schema.org/Dataset'])
    expect(dataset?.['http://mlcommons.org/croissant/recordSet']).toHaveLength(described.recordSet.length)
    expect(dataset?.['http://purl.org/dc/terms/conformsTo']).toEqual([
      { '@language': 'en', '@value': described.conformsTo },
    ])
  })

  test('has each file of CSV with its size and hash, and takes a record set from each', async () => {
    const written = await Promise.all(files.map(describedFile))
    expect(
      described.distribution.map(({ contentUrl, contentSize, sha256 }) => [contentUrl, contentSize, sha256]),
    ).toEqual(written.map(({ path, bytes, sha256 }) => [path, `${bytes} B`, sha256]))
    const read = tables.map(({ field: fields }) => new Set(fields.map(({ source }) => source?.fileObject['@id'])))
    expect(read.map((one) => [...one])).toEqual(described.distribution.map((file) => [file['@id']]))
  })

  test('names each thing once', () => {
    const ids = [
      ...described.distribution.map((file) => file['@id']),
      ...described.recordSet.flatMap((set) => [set['@id'], ...set.field.map((one) => one['@id'])]),
    ]
    expect(repeated(ids)).toEqual([])
    expect(ids.filter((id) => /\s/.test(id))).toEqual([])
  })

  test('has a field for each column, and keys that are fields of the set', () => {
    const columns = new Map(files.map(({ path, content }) => [path, String(content).split('\n')[0]?.split(',')]))
    expect(tables.map(({ field: fields }) => fields.map(({ source }) => source?.extract.column))).toEqual(
      described.distribution.map((file) => columns.get(file['@id'])),
    )
    const lost = described.recordSet.flatMap((set) =>
      keysOf(set).filter((key) => !set.field.some((one) => one['@id'] === key)),
    )
    expect(lost).toEqual([])
  })

  test('leads by its references to whole keys of earlier sets and of lists, so that no join repeats or circles', () => {
    const placeOf = new Map(described.recordSet.map((set, place) => [set['@id'], place]))
    const whole = new Map(
      described.recordSet.flatMap((set) => {
        const [key, ...others] = keysOf(set)
        return key !== undefined && others.length === 0 ? [[key, set]] : []
      }),
    )
    const references = tables.flatMap((set) =>
      set.field.flatMap(({ '@id': from, references: to }) => (to ? [{ set, from, to: to.field['@id'] }] : [])),
    )
    const wrong = references.filter(({ set, to }) => {
      const target = whole.get(to)
      if (target === undefined) return true
      return target.data === undefined && Number(placeOf.get(target['@id'])) >= Number(placeOf.get(set['@id']))
    })
    expect(wrong).toEqual([])
    const byField = new Map(references.map(({ from, to }) => [from, to]))
    expect(byField.get('events/place')).toBe('places/id')
    expect(byField.get('events_evidence_spans/event_id')).toBe('events/id')
    expect(byField.get('positions/stance')).toBe('terms/stances/name')
    expect(byField.get('places/within')).toBeUndefined()
  })

  test('has every term that the records hold in the list that its column names, with its meaning', () => {
    const terms = new Map(
      lists.map((set) => [
        `${set['@id']}/name`,
        new Map(set.data?.map((row) => [row[`${set['@id']}/name`], row[`${set['@id']}/description`]])),
      ]),
    )
    const rows = rowsOf(published)
    const missing = tables.flatMap((set) =>
      set.field.flatMap(({ name, references: to }) => {
        const list = to && terms.get(to.field['@id'])
        if (list === undefined) return []
        return (rows.get(set.name) ?? []).flatMap((row) => {
          const value = row[name]
          return value === null || list.get(String(value)) ? [] : [`${set.name}.${name} ${String(value)}`]
        })
      }),
    )
    expect(missing).toEqual([])
    expect(terms.get('terms/stances/name')?.get('rules-out')).toBe('Excludes it.')
  })
})
