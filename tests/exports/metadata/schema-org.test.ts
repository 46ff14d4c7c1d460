import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { published } from '../../../src/dataset/published.js'
import { formats } from '../../../src/exports/formats.js'
import { descriptionOf } from '../../../src/exports/metadata/schema-org.js'
import { createDataset } from '../../../src/questions/create-dataset.js'
import { sample } from '../../query/sample-dataset.js'
import { aRelease } from '../a-release.js'
import { offline } from '../json-ld/quads-of.js'
import { onlyFile } from '../only-file.js'
import { carriedFiles } from './carried-files.js'

// Names and kinds are held to schema.org's vocabulary when the source is compiled; this is what search engines ask for.
const text = z.string().min(1)
const dataset = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: text,
  description: z.string().min(50).max(5000),
  license: z.url(),
  creator: z.strictObject({ '@type': z.literal('Organization'), name: text }),
  version: text,
  identifier: text,
  temporalCoverage: z.string().regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/),
  spatialCoverage: z.array(z.strictObject({ '@type': z.literal('Place'), name: text })).min(1),
  measurementTechnique: text,
  variableMeasured: z
    .array(z.strictObject({ '@type': z.literal('PropertyValue'), name: text, description: text }))
    .min(1),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        name: text,
        description: text,
        contentUrl: text,
        encodingFormat: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
        contentSize: text,
        sha256: text,
      }),
    )
    .min(1),
})

const { filesOf } = await formats['schema-org'].load()
const document = JSON.parse(await onlyFile(filesOf(published, aRelease)))
const described = dataset.parse(document)

describe('the description for search engines', () => {
  test('has every file of the data that the package carries, with its size and hash', async () => {
    const files = await carriedFiles(published, aRelease)
    expect(
      described.distribution.map(({ contentUrl, contentSize, sha256 }) => [contentUrl, contentSize, sha256]),
    ).toEqual(files.map(({ path, bytes, sha256 }) => [path, `${bytes} B`, sha256]))
  })

  test('gives no address of the dataset or of a file', () => {
    expect(described).not.toHaveProperty('url')
    expect(described.distribution.filter(({ contentUrl }) => /^[a-z]+:|^\//.test(contentUrl))).toEqual([])
  })

  test('names the fields that hold terms, as their tables and columns', () => {
    const names = described.variableMeasured.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['events.type', 'events.status', 'positions.stance', 'figures.measure']),
    )
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  test('leaves out days and places where there are none', async () => {
    const without = createDataset({ ...sample, events: [] })
    const empty = JSON.parse(await onlyFile(descriptionOf(without, aRelease, [])))
    expect(empty).not.toHaveProperty('temporalCoverage')
    expect(empty).not.toHaveProperty('spatialCoverage')
    expect(empty.distribution).toEqual([])
  })

  test('is read whole by a strict reader in the vocabulary of schema.org', async () => {
    // The context of schema.org is not at hand; it has all of its words in one vocabulary, as this one has.
    const vocabulary = { '@vocab': 'http://schema.org/', license: { '@type': '@id' } }
    const { '@context': _, ...rest } = document
    const expanded = await jsonld.expand({ '@context': vocabulary, ...rest }, offline)
    expect(expanded[0]?.['@type']).toEqual(['http://schema.org/Dataset'])
    expect(expanded[0]?.['http://schema.org/distribution']).toHaveLength(described.distribution.length)
  })
})
