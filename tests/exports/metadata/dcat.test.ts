import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { published } from '../../../src/dataset/published.js'
import { formats } from '../../../src/exports/formats.js'
import { filesOf as linked } from '../../../src/exports/json-ld/json-ld.js'
import { descriptionOf } from '../../../src/exports/metadata/dcat.js'
import { createDataset } from '../../../src/questions/create-dataset.js'
import { sample } from '../../query/sample-dataset.js'
import { aRelease } from '../a-release.js'
import { fileNamed, offline, type Quad } from '../json-ld/quads-of.js'
import { onlyFile } from '../only-file.js'
import { carriedFiles } from './carried-files.js'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCTERMS = 'http://purl.org/dc/terms/'
const SPDX = 'http://spdx.org/rdf/terms#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const base = 'https://example.org/data/'

/** What https://www.w3.org/TR/vocab-dcat-3/ has of properties of its own, by what has them and what they lead to. */
const known: Readonly<Record<string, { readonly of: string; readonly to: string }>> = {
  [`${DCAT}version`]: { of: `${DCAT}Dataset`, to: 'Literal' },
  [`${DCAT}keyword`]: { of: `${DCAT}Dataset`, to: 'Literal' },
  [`${DCAT}distribution`]: { of: `${DCAT}Dataset`, to: 'BlankNode' },
  [`${DCAT}startDate`]: { of: `${DCTERMS}PeriodOfTime`, to: `${XSD}date` },
  [`${DCAT}endDate`]: { of: `${DCTERMS}PeriodOfTime`, to: `${XSD}date` },
  [`${DCAT}accessURL`]: { of: `${DCAT}Distribution`, to: 'NamedNode' },
  [`${DCAT}downloadURL`]: { of: `${DCAT}Distribution`, to: 'NamedNode' },
  [`${DCAT}mediaType`]: { of: `${DCAT}Distribution`, to: 'NamedNode' },
  [`${DCAT}byteSize`]: { of: `${DCAT}Distribution`, to: `${XSD}nonNegativeInteger` },
}

async function quadsIn(content: string): Promise<readonly Quad[]> {
  const quads: unknown = await jsonld.toRDF(JSON.parse(content), { ...offline, base: `${base}dcat.jsonld` })
  return quads as readonly Quad[]
}

const { filesOf } = await formats.dcat.load()
const quads = await quadsIn(await onlyFile(filesOf(published, aRelease)))
const typesOf = (subject: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === TYPE)
    .map(({ object }) => object.value)
const of = (type: string) =>
  quads
    .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
    .map(({ subject }) => subject.value)
const said = (subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value)

describe('DCAT', () => {
  test('is read by a strict reader without the network, and uses words of DCAT as DCAT has them', () => {
    const wrong = quads.filter(({ subject, predicate, object }) => {
      if (!predicate.value.startsWith(DCAT)) return false
      const { of: type, to } = known[predicate.value] ?? {}
      const isOf = typesOf(subject.value).includes(type ?? '')
      return !isOf || (object.termType !== to && object.datatype?.value !== to)
    })
    expect(wrong).toEqual([])
    expect(quads.filter(({ predicate }) => predicate.value.startsWith(DCAT)).length).toBeGreaterThan(100)
  })

  test('has one dataset, under the name that the linked data has for the release, with what catalogues ask for', async () => {
    const [dataset = '', ...others] = of(`${DCAT}Dataset`)
    expect(others).toEqual([])
    const graph = JSON.parse(fileNamed(await linked(published, aRelease), 'dataset.jsonld'))['@graph']
    expect(dataset).toBe(graph[0]['@id'])
    for (const property of ['title', 'description', 'identifier', 'creator', 'language', 'license', 'temporal'])
      expect(said(dataset, `${DCTERMS}${property}`), property).toHaveLength(1)
    expect(said(dataset, `${DCAT}version`)).toEqual(['1.2.3'])
    expect(said(dataset, `${DCTERMS}license`)).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
  })

  test('has every file of the data that the package carries, with its size and hash', async () => {
    const files = await carriedFiles(published, aRelease)
    const distributions = of(`${DCAT}Distribution`).map((distribution) => {
      const [checksum = ''] = said(distribution, `${SPDX}checksum`)
      expect(said(checksum, `${SPDX}algorithm`)).toEqual([`${SPDX}checksumAlgorithm_sha256`])
      expect(said(distribution, `${DCAT}accessURL`)).toEqual(said(distribution, `${DCAT}downloadURL`))
      const [path, bytes] = [...said(distribution, `${DCAT}downloadURL`), ...said(distribution, `${DCAT}byteSize`)]
      return { path: String(path), bytes: Number(bytes), sha256: said(checksum, `${SPDX}checksumValue`)[0] }
    })
    const inOrder = (list: readonly { path?: string }[]) =>
      list.toSorted((a, b) => (String(a.path) < String(b.path) ? -1 : 1))
    expect(inOrder(distributions)).toEqual(inOrder(files.map((file) => ({ ...file, path: base + file.path }))))
  })

  test('names media types that are registered, and none where none is', () => {
    const named = new Map(
      of(`${DCAT}Distribution`).map((distribution) => [
        said(distribution, `${DCAT}downloadURL`)[0]?.split('.').at(-1),
        said(distribution, `${DCAT}mediaType`),
      ]),
    )
    const iana = 'https://www.iana.org/assignments/media-types/'
    expect(Object.fromEntries(named)).toEqual({
      json: [`${iana}application/json`],
      ndjson: [],
      csv: [`${iana}text/csv`],
      geojson: [`${iana}application/geo+json`],
      ics: [`${iana}text/calendar`],
      gexf: [`${iana}application/xml`],
    })
  })

  test('leaves out days and places where there are none', async () => {
    const without = createDataset({ ...sample, events: [] })
    const empty = await quadsIn(await onlyFile(descriptionOf(without, aRelease, [])))
    const predicates = empty.map(({ predicate }) => predicate.value)
    expect(predicates).not.toContain(`${DCTERMS}temporal`)
    expect(predicates).not.toContain(`${DCTERMS}spatial`)
    expect(predicates).toContain(`${DCTERMS}title`)
  })
})
