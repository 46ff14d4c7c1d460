import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { Dated, SourceRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { checkedTerm } from '../filter/checked-term.js'
import { InvalidFilterError } from '../filter/invalid-filter-error.js'
import { isObject } from '../filter/is-object.js'
import { checkedFilter } from '../filter/read-filter.js'
import { termsOf } from '../filter/terms-of.js'
import { unknownKey } from '../filter/unknown-key.js'
import { outerDays } from '../semantics/date-bounds.js'
import { shown } from '../semantics/shown.js'
import { type CitedDate, type CitedWork, citationStyles } from './citation-styles.js'
import { evidenceFor } from './evidence-for.js'
import type { EvidencedRecord } from './provenance-of.js'

/** A release of a dataset, as it is cited: `release` is the one of this package. */
export interface CitedRelease {
  /** What the dataset is called; the name of this package where it is left out. */
  readonly title?: string | undefined
  /** The version of the release. */
  readonly version: string
  /** SHA-256 of its content. */
  readonly contentHash: string
}

/** How to cite a record. */
export interface CitationOptions {
  /** A sentence (`text`, where it is left out), or entries of a bibliography. */
  readonly style?: 'text' | 'bibtex' | 'csl-json' | 'ris' | undefined
  /** The release that the record was taken from; where it is left out, the sources of the record are cited alone. */
  readonly release?: CitedRelease | undefined
}

const keys = ['style', 'release'] as const satisfies readonly (keyof CitationOptions)[]
const PACKAGE = 'ukraine-peace-talks'
const CERTAIN_PARTS = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/

/** A text on one line: formats end a field where the line ends. */
const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** A text as what a bibliography names an entry by. */
const keyOf = (text: string) => text.replace(/[^A-Za-z0-9:]+/g, '-')

/** What the first and the last day that a date can touch have in common. */
function settledParts(date: Dated): readonly string[] {
  const { earliest, latest } = outerDays(date)
  const last = latest?.split('-') ?? []
  const first = earliest?.split('-') ?? []
  const parting = first.findIndex((part, index) => part !== last[index])
  return parting === -1 ? first : first.slice(0, parting)
}

function citedDate(date: Dated): CitedDate | null {
  const [, year, month, day, mark] = CERTAIN_PARTS.exec(date.edtf) ?? []
  const written = [year, month, day].filter((part) => part !== undefined)
  const parts = written.length > 0 ? written : settledParts(date)
  if (parts.length === 0) return null
  const says = parts.join('-') === date.edtf
  return { parts, circa: mark !== undefined, inferred: date.basis !== 'stated', edtf: says ? null : date.edtf }
}

function citedSource({ id, kind, title, publisher, url, published, language }: SourceRecord<Ids>): CitedWork {
  return {
    key: keyOf(id),
    kind,
    title: onOneLine(title),
    author: null,
    publisher: publisher && onOneLine(publisher),
    url: url && onOneLine(url),
    date: citedDate(published),
    language,
    version: null,
    note: null,
  }
}

function citedRelease(release: unknown, id: string): CitedWork {
  const { title = PACKAGE, version, contentHash } = isObject(release) ? release : {}
  if (typeof version !== 'string' || typeof contentHash !== 'string' || typeof title !== 'string') {
    const remedy = `release is ${shown(release)}: give { version, contentHash }, such as the release of the package`
    throw new InvalidFilterError('citationOf', 'release', release, null, remedy)
  }
  return {
    key: keyOf(`${title}:${id}`),
    kind: 'dataset',
    title: onOneLine(title),
    author: title === PACKAGE ? `The ${PACKAGE} contributors` : null,
    publisher: null,
    url: null,
    date: null,
    language: null,
    version: onOneLine(version),
    note: `record ${id}, SHA-256 ${onOneLine(contentHash)}`,
  }
}

/**
 * A citation of a record to paste, as text: the release that it was taken from, with its version, the record and the
 * hash of the content, then the sources of the record in the order of its evidence. What is not known is left out; in a
 * sentence a date in brackets was worked out, since the source does not state it. For the words that the sources say it
 * with, use `provenanceOf`.
 * Throws an InvalidFilterError for an unknown key or style, an UnknownIdError for a source that the dataset does not
 * have, a TypeError for what is no record.
 *
 * @example
 * citationOf(getEvent('2025-08-18-trump-putin-call'), { style: 'bibtex', release })
 */
export function citationOf<I extends Ids = KnownIds>(
  record: EvidencedRecord<NoInfer<I>>,
  options: CitationOptions = {},
  dataset: DatasetOf<I, 'sources' | 'retired'>,
): string {
  const given = checkedFilter('citationOf', options)
  for (const [key, value] of Object.entries(given)) {
    if (!(keys as readonly string[]).includes(key)) throw unknownKey('citationOf', key, value, keys)
  }
  const { style = 'text', release } = given
  const write = citationStyles[checkedTerm('citationOf', 'style', style, termsOf(citationStyles))]
  const named = new Set(evidenceFor(record).map(({ source }) => source))
  const sources = [...named].map((id) => citedSource(checkedId('sources', id, dataset) as SourceRecord<Ids>))
  return write([...(release === undefined ? [] : [citedRelease(release, record.id)]), ...sources])
}
