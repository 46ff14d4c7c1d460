import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import type { Dataset } from '../../../src/dataset/record-types.js'
import { filesOf } from '../../../src/exports/json-ld/json-ld.js'
import { collectionNames } from '../../../src/vocabulary/collections.js'
import { aRelease } from '../a-release.js'
import { withHostileTexts } from '../with-hostile-texts.js'
import { fileNamed, offline, type Quad, quadsOf } from './quads-of.js'

const NAMESPACE = 'urn:ukraine-peace-talks:'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const listSteps = [`${RDF}first`, `${RDF}rest`]

const referents = {
  sources: 'source',
  actors: 'actor',
  places: 'place',
  issues: 'issue',
  events: 'event',
  proposals: 'proposal',
  positions: 'position',
  figures: 'figure',
  discrepancies: 'discrepancy',
} as const

const written = async (dataset: Dataset<Ids>) => fileNamed(await filesOf(dataset, aRelease), 'dataset.jsonld')

/** A value as a key of a record has it: an id or a term without what names its kind. */
const bare = (value: string) => value.replace(/^urn:ukraine-peace-talks:(?:vocabulary:[^/]+\/[^/]+\/|[a-z]+:)/, '')

function bySubject(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const found = new Map<string, Quad[]>()
  for (const quad of quads) {
    const others = found.get(quad.subject.value) ?? []
    others.push(quad)
    found.set(quad.subject.value, others)
  }
  return found
}

/** What is said in a record and the parts that are its own: each value with the key that it stands under. */
function saidOf(root: string, quads: ReadonlyMap<string, readonly Quad[]>): ReadonlySet<string> {
  const said = new Set<string>()
  const follow = (subject: string, under: string | null) => {
    for (const { predicate, object } of quads.get(subject) ?? []) {
      const key = listSteps.includes(predicate.value) && under !== null ? under : predicate.value
      const isNumber = object.datatype?.value === 'http://www.w3.org/2001/XMLSchema#decimal'
      const value = object.termType === 'NamedNode' ? bare(object.value) : object.value
      said.add(`${key} ${isNumber ? String(Number(value)) : value}`)
      const own = object.termType === 'BlankNode' || /^urn:ukraine-peace-talks:(?:record|option):/.test(object.value)
      const isPart = own && key !== `${NAMESPACE}vocabulary:option`
      if (isPart) follow(object.value, key)
    }
  }
  follow(root, null)
  return said
}

/** Every value of a record with the key that it stands under, in the order of the record. */
function valuesOf(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (value === null) return []
  if (key === 'spans') {
    const spans = value as readonly (readonly [number, number])[]
    return spans.flatMap(([start, end]) => [['start', String(start)] as const, ['end', String(end)] as const])
  }
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, key))
  if (typeof value !== 'object') return [[key === 'publisher' ? 'name' : key, String(value)]]
  const reference = 'collection' in value && !('since' in value)
  return Object.entries(value).flatMap(([step, one]) => {
    if (step === 'id') return key === '' ? [] : [[key, String(one)] as const]
    return reference ? [] : valuesOf(one, step)
  })
}

/** What each key means, by the context of the document. */
function meaningIn(content: string): (key: string) => readonly string[] {
  const context: Record<string, string | { '@id'?: string }> = JSON.parse(content)['@context']
  const whole = (iri: string) => iri.replace(/^([a-z]+):(?!\/)/, (_, prefix) => String(context[prefix]))
  return (key) => {
    const term = Object.hasOwn(context, key) ? context[key] : undefined
    const iri = typeof term === 'object' ? term['@id'] : term
    const own = iri === undefined ? `${NAMESPACE}vocabulary:${key}` : whole(iri)
    return key === 'text' ? [own, 'http://schema.org/text'] : [own]
  }
}

test('every value of every record is said under its own key, and nothing is dropped or fetched', async () => {
  await fc.assert(
    fc.asyncProperty(withHostileTexts, async (dataset) => {
      const content = await written(dataset)
      const quads = bySubject(await quadsOf(content))
      const meaning = meaningIn(content)
      for (const collection of collectionNames) {
        for (const record of dataset[collection]) {
          const said = saidOf(`${NAMESPACE}${referents[collection]}:${record.id}`, quads)
          const missing = valuesOf(record, '').filter(
            ([key, value]) => !meaning(key).some((iri) => said.has(`${iri} ${value}`)),
          )
          expect(missing).toEqual([])
        }
      }
    }),
    { numRuns: 12 },
  )
})

test('statements that are written as N-Quads and read again are the same statements', async () => {
  await fc.assert(
    fc.asyncProperty(withHostileTexts, async (dataset) => {
      const nQuads = async (document: object) => {
        const text = String(await jsonld.toRDF(document, { ...offline, format: 'application/n-quads' }))
        return text.replace(/_:\w+/g, '_:').split('\n').toSorted()
      }
      const document = JSON.parse(await written(dataset))
      const text = String(await jsonld.toRDF(document, { ...offline, format: 'application/n-quads' }))
      const again = await jsonld.fromRDF(text, { format: 'application/n-quads' })
      expect(await nQuads(again)).toEqual(await nQuads(document))
    }),
    { numRuns: 8 },
  )
})

test('what is said twice is the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(withHostileTexts, async (dataset) => {
      expect(await filesOf(dataset, aRelease)).toEqual(await filesOf(structuredClone(dataset), aRelease))
    }),
    { numRuns: 8 },
  )
})
