import { referenceFields } from '../../dataset/reference-fields.js'
import { type Shape, shapes } from '../../dataset/shapes.js'
import { NAMESPACE } from '../record-iri.js'
import type { Node } from './node.js'

const reference = (id: string) => ({ '@id': id, '@type': '@id' })
const day = (id: string) => ({ '@id': id, '@type': 'schema:Date' })
const edtf = { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF-level1' }
const calendarDay = { '@type': 'xsd:date' }
const position = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' })

/** The terms that stand for a term of another vocabulary, or hold what is no plain text. All others are our own. */
const terms: Node = {
  title: 'schema:name',
  name: 'schema:name',
  label: 'schema:name',
  summary: 'schema:description',
  definition: 'schema:description',
  explanation: 'schema:description',
  aliases: 'schema:alternateName',
  language: 'schema:inLanguage',
  version: 'schema:version',
  url: reference('schema:url'),
  publisher: 'schema:publisher',
  datePublished: day('schema:datePublished'),
  startDate: day('schema:startDate'),
  endDate: day('schema:endDate'),
  eventStatus: reference('schema:eventStatus'),
  eventAttendanceMode: reference('schema:eventAttendanceMode'),
  attendee: reference('schema:attendee'),
  superEvent: reference('schema:superEvent'),
  subEvent: reference('schema:subEvent'),
  place: reference('schema:location'),
  within: reference('schema:containedInPlace'),
  coordinates: 'schema:geo',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  memberOf: reference('schema:memberOf'),
  sameAs: reference('schema:sameAs'),
  claimant: reference('schema:author'),
  appearance: reference('schema:appearance'),
  speaker: reference('schema:spokenByCharacter'),
  subjectOf: 'schema:subjectOf',
  Quotation: { '@id': 'schema:Quotation', '@context': { text: 'schema:text' } },
  evidence: 'prov:qualifiedDerivation',
  source: reference('prov:entity'),
  wasDerivedFrom: reference('prov:wasDerivedFrom'),
  wasQuotedFrom: reference('prov:wasQuotedFrom'),
  hasSource: reference('oa:hasSource'),
  hasState: reference('oa:hasState'),
  hasSelector: 'oa:hasSelector',
  start: position('oa:start'),
  end: position('oa:end'),
  replacedBy: reference('dcterms:isReplacedBy'),
  edtf,
  from: edtf,
  to: edtf,
  attested: { ...edtf, '@container': '@list' },
  period: edtf,
  notBefore: calendarDay,
  notAfter: calendarDay,
  since: calendarDay,
  asOf: calendarDay,
  chain: { '@type': '@id', '@container': '@list' },
  history: { '@container': '@list' },
  terms: { '@container': '@list' },
  options: { '@container': '@list' },
  defects: { '@container': '@list' },
}

/** The fields of a shape that hold a term of a vocabulary. */
function termFields(shape: Shape): readonly string[] {
  if (typeof shape === 'string') return []
  if ('nullable' in shape) return termFields(shape.nullable)
  if ('list' in shape) return termFields(shape.list)
  if ('union' in shape) return shape.union.flatMap(termFields)
  if (!('object' in shape)) return []
  return Object.entries(shape.object).flatMap(([key, field]) => (holdsTerm(field) ? [key] : termFields(field)))
}

function holdsTerm(shape: Shape): boolean {
  if (typeof shape === 'string') return false
  if ('nullable' in shape) return holdsTerm(shape.nullable)
  if ('list' in shape) return holdsTerm(shape.list)
  return 'terms' in shape
}

/** The key that a reference stands under: of a record that is named by collection and id, the one of the two together. */
const keyOf = (pointer: string) => pointer.replace(/(?:\/\*)?(?:\/id)?$/, '').replace(/^.*\//, '')

/** The context of the dataset: what each key of its JSON-LD means. */
export function context(): Node {
  const named = [
    ...Object.values(referenceFields).flatMap((fields) => fields.map(({ pointer }) => keyOf(pointer))),
    ...Object.values(shapes()).flatMap(termFields),
  ]
  const references = [...new Set(named)].toSorted((a, b) => (a < b ? -1 : 1)).map((key) => [key, { '@type': '@id' }])
  return {
    '@version': 1.1,
    '@vocab': `${NAMESPACE}vocabulary:`,
    upt: NAMESPACE,
    schema: 'http://schema.org/',
    prov: 'http://www.w3.org/ns/prov#',
    oa: 'http://www.w3.org/ns/oa#',
    dcterms: 'http://purl.org/dc/terms/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    ...Object.fromEntries(references),
    ...terms,
  }
}
