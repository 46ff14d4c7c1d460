import type { Ids } from '../../dataset/generated/ids.js'
import type { Dataset, Dated, Evidence, FigureValue, Quote, Span } from '../../dataset/record-types.js'
import { referenceFields } from '../../dataset/reference-fields.js'
import type { CollectionName } from '../../vocabulary/collections.js'
import { type Cell, dateCell, stanceCell, statusCell } from './cells.js'
import { dateText } from './date-text.js'
import { fieldLabel } from './field-label.js'
import { figureText } from './figure-text.js'
import { readCell } from './flowing.js'
import { isolated } from './isolated.js'
import { type Labelled, labelled } from './labelled.js'
import { type Meaning, shownAs } from './meanings.js'
import type { Screen } from './screen.js'
import { wrapped } from './wrapped.js'

type AnyRecord = Dataset<Ids>[CollectionName][number]

/** A record and the collection it is in. */
export interface PagedRecord {
  readonly collection: CollectionName
  readonly record: AnyRecord
}

/** What a record is called; null where its id is all that is to be shown. */
export type NameOf = (refersTo: keyof Ids, id: string) => string | null

const isDated = (value: object): value is Dated => 'edtf' in value
const isFigureValue = (value: object): value is FigureValue => 'op' in value
const isQuote = (value: object): value is Quote & { readonly speaker?: string } =>
  'text' in value && 'language' in value
const isSpan = (value: object): value is Span => Array.isArray(value) && typeof value[0] === 'number'

const fieldsOf = (value: object): readonly (readonly [string, unknown])[] => Object.entries(value)

/** What reads the values of a collection's records, with the names of what they refer to. */
function reader(collection: CollectionName, nameOf: NameOf) {
  const named = (id: string, pointer: string, siblings: object | undefined): string => {
    const reference = referenceFields[collection].find(
      ({ pointer: field, where }) =>
        field === pointer &&
        (where === undefined || fieldsOf(siblings ?? {}).some(([key, is]) => key === where.field && is === where.is)),
    )
    const name = reference === undefined ? null : nameOf(reference.refersTo, id)
    return name === null ? id : `${name} (${id})`
  }
  /** A value as text, empty where it says nothing. */
  const textOf = (value: unknown, pointer: string, siblings?: object): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'string') return named(value, pointer, siblings)
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    if (typeof value !== 'object') return String(value)
    if (isSpan(value)) return value.join('-')
    if (Array.isArray(value)) return value.map((one) => textOf(one, `${pointer}/*`)).join(', ')
    if (isDated(value)) return dateText(value)
    if (isFigureValue(value)) return figureText(value)
    const { speaker } = isQuote(value) ? value : {}
    const said = speaker === undefined ? '' : `${named(speaker, `${pointer}/speaker`, value)}: `
    if (isQuote(value)) return `${said}"${value.text}" (${value.language})`
    return fieldsOf(value)
      .map(([field, one]) => [fieldLabel(field), textOf(one, `${pointer}/${field}`, value)] as const)
      .filter(([, text]) => text !== '')
      .map((pair) => pair.join(': '))
      .join('; ')
  }
  return textOf
}

/** The field whose words stand above a record. */
function headOf(record: AnyRecord): readonly [field: string, text: string] {
  if ('title' in record) return ['title', record.title]
  if ('name' in record) return ['name', record.name]
  if ('label' in record) return ['label', record.label]
  return ['summary', record.summary]
}

/** The meanings of the fields that have one. */
function meaningOf(record: AnyRecord, field: string): Meaning {
  const cell = (): Cell => {
    if (field === 'status' && 'status' in record) return statusCell(record.status)
    if (field === 'date' && 'date' in record) return dateCell(record.date)
    return ''
  }
  return readCell(cell()).as
}

/** What carries a record: the source, how firmly, which fields, where in the text, and why. */
function evidenceText({ source, support, fields, spans, note }: Evidence<Ids>, name: string | null): string {
  const where = spans.length === 0 ? '' : ` at ${spans.map((span) => span.join('-')).join(', ')}`
  const title = name === null ? source : `${name} (${source})`
  return `${title} ${support} ${fields.join(', ')}${where}${note === null ? '' : `: ${note}`}`
}

/**
 * One record for reading: what it is shown by, its fields by name with what they refer to, what it does not give, and what
 * carries it. For many records, use `columns`.
 *
 * @example
 * recordPage({ collection: 'actors', record: getActor('nato') }, { width: 80, colour: false })
 */
export function recordPage({ collection, record }: PagedRecord, screen: Screen, nameOf: NameOf = () => null): string {
  const textOf = reader(collection, nameOf)
  const [headField, head] = headOf(record)
  const entries: Labelled[] = []
  const missing: string[] = []
  for (const [field, value] of fieldsOf(record)) {
    if (field === 'id' || field === 'evidence' || field === headField) continue
    const label = fieldLabel(field)
    const isList = Array.isArray(value) && value.some((one) => typeof one === 'object')
    const texts = (isList ? value.map((one) => textOf(one, `/${field}/*`)) : [textOf(value, `/${field}`)]).filter(
      Boolean,
    )
    if (texts.length === 0) missing.push(label)
    else if (field === 'stance' && 'stance' in record) entries.push({ label, texts: [stanceCell(record.stance)] })
    else entries.push({ label, texts: texts.map((text) => ({ text, as: meaningOf(record, field) })), isList })
  }
  if (missing.length > 0) entries.push({ label: 'not given', texts: [missing.join(', ')] })
  const carried = record.evidence.map((one) => evidenceText(one, nameOf('source', one.source)))
  entries.push({ label: 'evidence', texts: carried, isList: true })
  const lines = (text: string, as: Meaning) =>
    wrapped(text, screen.width).map((line) => `${shownAs(isolated(line), as, screen)}\n`)
  return [
    ...lines(head, 'heading'),
    ...lines(`${collection}/${record.id}`, 'id'),
    '\n',
    labelled(entries, 0, screen),
  ].join('')
}
