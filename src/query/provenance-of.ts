import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { Evidence, SourceRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { pointerCovers } from '../semantics/pointer-covers.js'
import { valuesAt } from '../semantics/values-at.js'
import { evidenceFor } from './evidence-for.js'

/** A record of any collection, as far as its evidence goes. */
export interface EvidencedRecord<I extends Ids = KnownIds> {
  readonly id: string
  readonly evidence: readonly Evidence<I>[]
}

/** Words that stand in a source as the record has them. */
export interface VerbatimWords {
  /** The field of the record that holds them. */
  readonly pointer: string
  /** The words; where they are fragments, joined by ' … '. */
  readonly text: string
}

/** A source that says so, and where in it. */
export interface Provenance<I extends Ids = KnownIds> extends Omit<Evidence<I>, 'source'> {
  /** The text that says so: its title, publisher, address and date. */
  readonly source: SourceRecord<I>
  /** What the record has of its words, verbatim: what was said, what dates it, a number as printed; [] where it has none. */
  readonly verbatim: readonly VerbatimWords[]
  /** Where to read it: the page and, where the record quotes four words or more that were said, the quotation on it; null where not known. */
  readonly address: string | null
}

/** The fields of a record that hold words of a source, and whether they are what somebody said. */
const verbatimFields: readonly { readonly field: string; readonly said: boolean }[] = [
  { field: '/quote/text', said: true },
  { field: '/quotes/*/text', said: true },
  { field: '/date/raw', said: false },
  { field: '/published/raw', said: false },
  { field: '/history/*/date/raw', said: false },
  { field: '/value/text', said: false },
]

// Fewer words than that can stand elsewhere on the page as well.
const TELLING = 4
const isTelling = (text: string) => (text.match(/\S+/gu) ?? []).length >= TELLING

const LONE_SURROGATE = /[\ud800-\udfff]/gu

/** A text as a directive of a text fragment: what parts its terms is escaped too. */
const directive = (text: string) =>
  `text=${encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replaceAll('-', '%2D')}`

function addressOf(url: string | null, said: readonly string[]): string | null {
  const fragments = said.flatMap((text) => text.split(' … ')).filter(isTelling)
  if (url === null || fragments.length === 0) return url
  return `${url}${url.includes('#') ? '' : '#'}:~:${fragments.map(directive).join('&')}`
}

/**
 * Which words of which source say so: for a record or, by a JSON Pointer, for one field of it, each evidence that
 * carries it with its source, its spans, the record's verbatim words that it carries and the address, in the order of
 * the record's evidence; [] for a field that none carries, such as an editorial one. For the evidence alone, use
 * `evidenceFor`; for a citation to paste, `citationOf`.
 * Throws an UnknownPointerError for a pointer that names nothing in the record, an UnknownIdError for a source that the
 * dataset does not have, a TypeError for what is no record.
 *
 * @example
 * provenanceOf(getEvent('2025-08-18-trump-putin-call'), '/date').map(({ source, spans }) => [source.publisher, spans])
 */
export function provenanceOf<I extends Ids = KnownIds>(
  record: EvidencedRecord<NoInfer<I>>,
  pointer = '',
  dataset: DatasetOf<I, 'sources' | 'retired'>,
): readonly Provenance<I>[] {
  const carried = evidenceFor(record, pointer)
  const verbatim = verbatimFields.flatMap(({ field, said }) =>
    valuesAt(record, field).flatMap(({ pointer: at, value }) => {
      const whole = at.slice(0, at.lastIndexOf('/'))
      const isAsked = pointerCovers(pointer, at) || pointerCovers(whole, pointer)
      return typeof value === 'string' && isAsked ? [{ pointer: at, text: value, said }] : []
    }),
  )
  const answer = carried.map(({ source: id, ...evidence }): Provenance<I> => {
    const source = checkedId('sources', id, dataset) as SourceRecord<I>
    const words = verbatim.filter(({ pointer: at }) => evidence.fields.some((field) => pointerCovers(field, at)))
    return {
      ...evidence,
      source,
      verbatim: words.map(({ pointer: at, text }) => ({ pointer: at, text })),
      address: addressOf(
        source.url,
        words.flatMap(({ text, said }) => (said ? [text] : [])),
      ),
    }
  })
  return deepFreeze(answer)
}
