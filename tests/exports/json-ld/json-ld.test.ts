import { describe, expect, test } from 'vitest'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import { published } from '../../../src/dataset/published.js'
import type { Dataset, EventRecord, PositionRecord } from '../../../src/dataset/record-types.js'
import { filesOf } from '../../../src/exports/json-ld/json-ld.js'
import { createDataset } from '../../../src/questions/create-dataset.js'
import { collectionNames } from '../../../src/vocabulary/collections.js'
import { figure, position, sample, talk } from '../../query/sample-dataset.js'
import { aRelease } from '../a-release.js'
import { fileNamed, quadsOf } from './quads-of.js'

const SCHEMA = 'http://schema.org/'
const OWN = 'urn:ukraine-peace-talks:'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const PROV = 'http://www.w3.org/ns/prov#'
const OA = 'http://www.w3.org/ns/oa#'
const sha256 = 'ab'.repeat(32)

const written = async (dataset: Dataset<Ids>) => fileNamed(await filesOf(dataset, aRelease), 'dataset.jsonld')

/** What is said of a subject, by predicate. */
async function statementsOf(dataset: Dataset<Ids>) {
  const quads = await quadsOf(await written(dataset))
  return (subject: string, predicate: string): readonly string[] =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object.value)
}

const withEvent = (event: EventRecord<Ids>) => statementsOf(createDataset({ ...sample, events: [event] }))
const withPosition = (one: PositionRecord<Ids>) => statementsOf(createDataset({ ...sample, positions: [one] }))

describe('JSON-LD', () => {
  test('has its context in the file, beside it as a file, and asks for no other', async () => {
    const files = await filesOf(sample, aRelease)
    const document = JSON.parse(fileNamed(files, 'dataset.jsonld'))
    expect(JSON.parse(fileNamed(files, 'context.jsonld'))).toEqual({ '@context': document['@context'] })
    expect(JSON.stringify(document['@graph'])).not.toContain('"@context"')
  })

  test('of the release is read by a strict reader without the network, with every record', async () => {
    const quads = await quadsOf(await written(published))
    const subjects = new Set(
      quads.filter(({ predicate }) => predicate.value === TYPE).map(({ subject }) => subject.value),
    )
    const records = collectionNames.flatMap((name) => published[name].map(({ id }) => id))
    expect(records.filter((id) => ![...subjects].some((subject) => subject.endsWith(`:${id}`)))).toEqual([])
    expect(quads.filter(({ subject }) => subject.value.startsWith(`${OWN}record:`)).length).toBeGreaterThan(
      records.length,
    )
  })

  test('says of an event what schema.org has words for', async () => {
    const said = await statementsOf(sample)
    const event = `${OWN}event:first-talks`
    expect(said(event, TYPE)).toEqual([`${OWN}vocabulary:EventRecord`, `${SCHEMA}Event`])
    expect(said(event, `${SCHEMA}name`)).toEqual(['first-talks'])
    expect(said(event, `${SCHEMA}startDate`)).toEqual(['2025-03-01'])
    expect(said(event, `${SCHEMA}endDate`)).toEqual(['2025-03-01'])
    expect(said(event, `${SCHEMA}location`)).toEqual([`${OWN}place:hall`])
    expect(said(event, `${SCHEMA}attendee`)).toEqual([`${OWN}actor:ann`, `${OWN}actor:bob`])
    expect(said(event, `${SCHEMA}eventAttendanceMode`)).toEqual([`${SCHEMA}OfflineEventAttendanceMode`])
    expect(said(event, `${OWN}vocabulary:status`)).toEqual([`${OWN}vocabulary:EventRecord/status/held`])
  })

  test('gives as attendees those alone who took part in talks that were held', async () => {
    const said = await statementsOf(sample)
    expect(said(`${OWN}event:call`, `${SCHEMA}attendee`)).toEqual([`${OWN}actor:ann`, `${OWN}actor:bob`])
    expect(said(`${OWN}event:planned-talks`, `${SCHEMA}attendee`)).toEqual([])
    expect(said(`${OWN}event:strike`, `${SCHEMA}attendee`)).toEqual([])
  })

  test.each([
    ['held', [], ['2025-03-18']],
    ['planned', ['EventScheduled'], ['2025-03-18']],
    ['cancelled', ['EventCancelled'], ['2025-03-18']],
    ['postponed', ['EventPostponed'], []],
    ['expected', [], []],
    ['proposed', [], []],
    ['declined', [], []],
    ['unconfirmed', [], []],
  ] as const)(
    'gives an event that is %s no status and no day that schema.org would mean otherwise',
    async (status, term, day) => {
      const said = await withEvent(talk('march', '2025-03-18', { status }))
      const event = `${OWN}event:march`
      expect(said(event, `${SCHEMA}eventStatus`)).toEqual(term.map((word) => SCHEMA + word))
      expect(said(event, `${SCHEMA}startDate`)).toEqual(day)
      expect(said(event, `${OWN}vocabulary:status`)).toEqual([`${OWN}vocabulary:EventRecord/status/${status}`])
    },
  )

  test('does not call postponed what took place on another day', async () => {
    const relations = [{ type: 'replaced-by', event: 'april' }] as const
    const said = await withEvent(talk('march', '2025-03-18', { status: 'postponed', relations }))
    expect(said(`${OWN}event:march`, `${SCHEMA}eventStatus`)).toEqual([])
  })

  test.each([
    ['2025-03-18~', [], []],
    ['2025-03', [], []],
    ['2025-03-18/2025-03-20', ['2025-03-18'], ['2025-03-20']],
    ['2025-03-18/..', ['2025-03-18'], []],
    ['2025-03-18~/2025-03-30', [], ['2025-03-30']],
  ])('gives of %s the days that are certain, and the whole of it as EDTF', async (edtf, start, end) => {
    const dataset = createDataset({ ...sample, events: [talk('march', edtf)] })
    const said = await statementsOf(dataset)
    expect(said(`${OWN}event:march`, `${SCHEMA}startDate`)).toEqual(start)
    expect(said(`${OWN}event:march`, `${SCHEMA}endDate`)).toEqual(end)
    const [date = ''] = said(`${OWN}event:march`, `${OWN}vocabulary:date`)
    expect(said(date, `${OWN}vocabulary:edtf`)).toEqual([edtf])
    const quads = await quadsOf(await written(dataset))
    const typed = quads.find(({ subject, object }) => subject.value === date && object.value === edtf)
    expect(typed?.object.datatype?.value).toBe('http://id.loc.gov/datatypes/edtf/EDTF-level1')
  })

  test('ties what carries a record to the record, not to the person or event that it is about', async () => {
    const said = await statementsOf(sample)
    const record = `${OWN}record:actor:ann`
    expect(said(`${OWN}actor:ann`, `${SCHEMA}subjectOf`)).toEqual([record])
    expect(said(record, `${PROV}wasDerivedFrom`)).toEqual([`${OWN}source:gazette`])
    expect(said(`${OWN}actor:ann`, `${PROV}wasDerivedFrom`)).toEqual([])
    const [derivation = ''] = said(record, `${PROV}qualifiedDerivation`)
    expect(said(derivation, `${PROV}entity`)).toEqual([`${OWN}source:gazette`])
    expect(said(derivation, `${OWN}vocabulary:support`)).toEqual([`${OWN}vocabulary:Evidence/support/states`])
  })

  test.each([
    ['of a text that is pinned, in that state', sha256, [`${OWN}pinned-text:gazette`]],
    ['of a text that is not', null, []],
  ])('selects words by position %s', async (_of, hash, state) => {
    const sources = sample.sources.map((one) => (one.id === 'gazette' ? { ...one, sha256: hash } : one))
    const said = await statementsOf(createDataset({ ...sample, sources }))
    const [derivation = ''] = said(`${OWN}record:actor:ann`, `${PROV}qualifiedDerivation`)
    const [segment = ''] = said(derivation, `${OWN}vocabulary:spans`)
    expect(said(segment, `${OA}hasSource`)).toEqual([`${OWN}source:gazette`])
    expect(said(segment, `${OA}hasState`)).toEqual(state)
    const [selector = ''] = said(segment, `${OA}hasSelector`)
    expect(said(selector, TYPE)).toEqual([`${OA}TextPositionSelector`])
    expect([said(selector, `${OA}start`), said(selector, `${OA}end`)]).toEqual([['0'], ['1']])
    expect(said(`${OWN}pinned-text:gazette`, `${SCHEMA}sha256`)).toEqual(hash === null ? [] : [hash])
  })

  test('has the defects of a text select words of that text', async () => {
    const defects = [{ kind: 'spelling', spans: [[3, 9]], explanation: 'Twice.' }] as const
    const sources = sample.sources.map((one) => (one.id === 'herald' ? { ...one, defects } : one))
    const quads = await quadsOf(await written(createDataset({ ...sample, sources })))
    const start = quads.find(({ predicate, object }) => predicate.value === `${OA}start` && object.value === '3')
    const segment = quads.find(({ object }) => object.value === start?.subject.value)?.subject.value
    const ofSource = quads.find(
      ({ subject, predicate }) => subject.value === segment && predicate.value === `${OA}hasSource`,
    )
    expect(ofSource?.object.value).toBe(`${OWN}source:herald`)
  })

  test.each([
    ['direct-quote', [`${OWN}actor:ann`]],
    ['partial-quote', [`${OWN}actor:ann`]],
    ['spokesperson', []],
    ['attributed-by-other', []],
  ] as const)('gives the words of a stance to the actor where it spoke: %s', async (voice, speakers) => {
    const quote = { text: 'We rest', language: 'en' }
    const evidence = [{ source: 'herald', fields: ['/quote'], spans: [], support: 'states', note: null }] as const
    const said = await withPosition(position('march', 'ann', '2025-03-18', { voice, quote, evidence }))
    const [quotation = ''] = said(`${OWN}position:march`, `${OWN}vocabulary:quote`)
    expect(said(quotation, TYPE)).toEqual([`${SCHEMA}Quotation`])
    expect(said(quotation, `${SCHEMA}text`)).toEqual(['We rest'])
    expect(said(quotation, `${SCHEMA}inLanguage`)).toEqual(['en'])
    expect(said(quotation, `${SCHEMA}spokenByCharacter`)).toEqual(speakers)
    expect(said(quotation, `${PROV}wasQuotedFrom`)).toEqual([`${OWN}source:herald`])
  })

  test('gives what was said at an event to the one who said it', async () => {
    const said = await statementsOf(sample)
    const [quotation = ''] = said(`${OWN}event:speech`, `${OWN}vocabulary:quotes`)
    expect(said(quotation, `${SCHEMA}text`)).toEqual(['We rest'])
    expect(said(quotation, `${SCHEMA}spokenByCharacter`)).toEqual([`${OWN}actor:ann`])
  })

  test('has a figure as a claim with its claimant, in the sources that state its number', async () => {
    const evidence = [
      { source: 'gazette', fields: ['/value'], spans: [], support: 'states', note: null },
      { source: 'herald', fields: ['/value/op'], spans: [], support: 'implies', note: 'so' },
      { source: 'herald', fields: ['/claimant'], spans: [], support: 'states', note: null },
    ] as const
    const figures = [figure('toll', { n: 14.5, op: 'at-least' }, { claimant: 'north', evidence })]
    const said = await statementsOf(createDataset({ ...sample, figures }))
    expect(said(`${OWN}figure:toll`, TYPE)).toContain(`${SCHEMA}Claim`)
    expect(said(`${OWN}figure:toll`, `${SCHEMA}author`)).toEqual([`${OWN}actor:north`])
    expect(said(`${OWN}figure:toll`, `${SCHEMA}appearance`)).toEqual([`${OWN}source:gazette`])
    const [value = ''] = said(`${OWN}figure:toll`, `${OWN}vocabulary:value`)
    expect(said(value, `${OWN}vocabulary:n`)).toEqual(['14.5'])
  })

  test('has a source with its publisher, its day where it is certain, and an address that an IRI can be', async () => {
    const [first, second] = sample.sources
    if (first === undefined || second === undefined) throw new Error('the sample has two sources')
    const sources = [
      { ...first, publisher: 'The Gazette', url: 'https://example.org/a b|c"d' },
      { ...second, published: { ...second.published, edtf: '2025-04' } },
    ]
    const said = await statementsOf(createDataset({ ...sample, sources }))
    const gazette = `${OWN}source:gazette`
    expect(said(gazette, TYPE)).toEqual([`${OWN}vocabulary:SourceRecord`, `${SCHEMA}NewsArticle`])
    expect(said(gazette, `${SCHEMA}url`)).toEqual(['https://example.org/a%20b%7Cc%22d'])
    expect(said(gazette, `${SCHEMA}datePublished`)).toEqual(['2025-02-20'])
    expect(said(`${OWN}source:herald`, `${SCHEMA}datePublished`)).toEqual([])
    const [publisher = ''] = said(gazette, `${SCHEMA}publisher`)
    expect(said(publisher, `${SCHEMA}name`)).toEqual(['The Gazette'])
  })

  test('types actors and places only by what they are in schema.org', async () => {
    const coalition = sample.actors.map((one) => (one.id === 'north' ? { ...one, kind: 'coalition' as const } : one))
    const said = await statementsOf(createDataset({ ...sample, actors: coalition as typeof sample.actors }))
    expect(said(`${OWN}actor:ann`, TYPE)).toEqual([`${OWN}vocabulary:ActorRecord`, `${SCHEMA}Person`])
    expect(said(`${OWN}actor:south`, TYPE)).toEqual([`${OWN}vocabulary:ActorRecord`, `${SCHEMA}Organization`])
    expect(said(`${OWN}actor:north`, TYPE)).toEqual([`${OWN}vocabulary:ActorRecord`])
    expect(said(`${OWN}place:land`, TYPE)).toContain(`${SCHEMA}Country`)
    expect(said(`${OWN}place:hall`, TYPE)).toContain(`${SCHEMA}Place`)
  })

  test('says where an id went that is no longer in use', async () => {
    const retired = [
      { collection: 'actors', id: 'annie', replacedBy: ['ann'], since: '2025-05-01', reason: 'The same person.' },
    ] as const
    const said = await statementsOf(createDataset({ ...sample, retired }))
    expect(said(`${OWN}actor:annie`, 'http://purl.org/dc/terms/isReplacedBy')).toEqual([`${OWN}actor:ann`])
    expect(said(`${OWN}actor:annie`, TYPE)).toEqual([`${OWN}vocabulary:RetiredRecord`])
  })

  test('says of which release it is', async () => {
    const said = await statementsOf(sample)
    const release = `${OWN}release:${aRelease.contentHash}`
    expect(said(release, TYPE)).toEqual([`${SCHEMA}Dataset`])
    expect(said(release, `${SCHEMA}version`)).toEqual(['1.2.3'])
    expect(said(release, `${OWN}vocabulary:asOf`)).toEqual(['2025-08-20'])
    const undated = await filesOf(sample, { ...aRelease, asOf: null })
    expect(fileNamed(undated, 'dataset.jsonld')).not.toContain('"asOf":"')
  })
})
