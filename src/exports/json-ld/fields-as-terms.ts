import type { Ids } from '../../dataset/generated/ids.js'
import type { RetiredRecord } from '../../dataset/record-types.js'
import type { ReferenceField } from '../../dataset/reference-fields.js'
import { type Shape, shapes } from '../../dataset/shapes.js'
import { referents } from '../../vocabulary/referents.js'
import { NAMESPACE, recordIri } from '../record-iri.js'
import { decimal } from './decimal.js'
import type { JsonLd, Node } from './node.js'
import { pinnedTextIri } from './pinned-text-iri.js'

interface Fields {
  readonly [key: string]: unknown
  readonly id?: unknown
  readonly source?: unknown
  readonly collection?: unknown
}
type FieldShapes = Readonly<Record<string, Shape>>

/** Where a value stands: in which source or record, below which shape with a name, and under which pointer. */
interface Place {
  readonly source: string
  readonly owner: string
  readonly key: string
  readonly pointer: string
}

/** What a shape with a name is in another vocabulary, where it is something there. */
const typesOf: Readonly<Record<string, string>> = {
  Coordinates: 'schema:GeoCoordinates',
  Evidence: 'prov:Derivation',
  Quote: 'Quotation',
  SpokenQuote: 'Quotation',
}

/** A whole number as it is; any other by its digits, since RDF would round a number of JSON. */
const numberOf = (value: number): JsonLd =>
  Number.isSafeInteger(value) ? value : { '@value': decimal(value), '@type': 'xsd:decimal' }

/** Writes the fields of the records of one shape, each under its own key; what is null or empty is left out. */
export class FieldsAsTerms {
  readonly #shapes = shapes()
  readonly #owner: string
  readonly #references: ReadonlyMap<string, keyof Ids>
  readonly #pinned: ReadonlySet<string>

  /** `pinned` has the ids of the sources whose texts are pinned. */
  constructor(shape: string, references: readonly ReferenceField[], pinned: ReadonlySet<string>) {
    this.#owner = shape
    this.#references = new Map(references.map(({ pointer, refersTo }) => [pointer, refersTo]))
    this.#pinned = pinned
  }

  /** The type and the fields of a record. */
  of(record: { readonly id: string }): Node {
    const fields: Fields = { ...record }
    const place = { source: record.id, owner: this.#owner, key: '', pointer: '' }
    return { '@type': this.#owner, ...this.#fields(this.#fieldShapes({ shape: this.#owner }, fields), fields, place) }
  }

  #fieldShapes(shape: Shape, value: Fields): FieldShapes {
    if (typeof shape === 'object') {
      if ('object' in shape) return shape.object
      if ('shape' in shape) return this.#fieldShapes(this.#shapes[shape.shape] ?? 'null', value)
      if ('union' in shape) {
        const { by } = shape
        const members = shape.union.map((member) => this.#fieldShapes(member, value))
        const member = members.find((fields) => {
          const tag = by === null ? undefined : fields[by]
          return typeof tag === 'object' && 'terms' in tag
            ? tag.terms.includes(String(value[by ?? '']))
            : Object.keys(value).every((key) => Object.hasOwn(fields, key))
        })
        if (member !== undefined) return member
      }
    }
    throw new TypeError(`no shape of ${JSON.stringify(shape)} has the fields of ${JSON.stringify(value)}`)
  }

  #fields(shapesOfFields: FieldShapes, value: Fields, place: Place): Node {
    const source = typeof value.source === 'string' ? value.source : place.source
    const written = Object.entries(shapesOfFields).flatMap(([key, shape]) => {
      const at = { source, owner: place.owner, key, pointer: `${place.pointer}/${key}` }
      const one = key === 'id' ? null : this.#value(shape, value[key], at)
      return one === null || (Array.isArray(one) && one.length === 0) ? [] : [[key, one] as const]
    })
    return Object.fromEntries(written)
  }

  #value(shape: Shape, value: unknown, place: Place): JsonLd | null {
    if (value === null || value === undefined) return null
    if (typeof shape === 'string') return this.#leaf(value, place)
    if ('terms' in shape) return `${NAMESPACE}vocabulary:${place.owner}/${place.key}/${value}`
    if ('nullable' in shape) return this.#value(shape.nullable, value, place)
    if ('tuple' in shape) return shape.tuple.length === 0 ? [] : this.#segment(value as readonly number[], place)
    if ('shape' in shape) {
      return this.#value(this.#shapes[shape.shape] ?? 'null', value, { ...place, owner: shape.shape })
    }
    if ('list' in shape) {
      const at = { ...place, pointer: `${place.pointer}/*` }
      return (value as readonly unknown[]).flatMap((item) => this.#value(shape.list, item, at) ?? [])
    }
    return this.#part(shape, { ...value }, place)
  }

  #leaf(value: unknown, { pointer }: Place): JsonLd {
    const referent = this.#references.get(pointer)
    if (referent !== undefined) return recordIri(referent, String(value))
    return typeof value === 'number' ? numberOf(value) : typeof value === 'boolean' ? value : String(value)
  }

  #part(shape: Shape, value: Fields, place: Place): JsonLd {
    const type = typesOf[place.owner]
    if (place.owner === 'RecordReference') {
      return recordIri(referents[value.collection as RetiredRecord['collection']], String(value.id))
    }
    return {
      ...(typeof value.id === 'string' ? { '@id': recordIri('option', value.id) } : {}),
      ...(type === undefined ? {} : { '@type': type }),
      ...this.#fields(this.#fieldShapes(shape, value), value, place),
    }
  }

  /** Words of a pinned text, by the positions of their code points. */
  #segment([start = 0, end = 0]: readonly number[], { source }: Place): Node {
    return {
      '@type': 'oa:SpecificResource',
      hasSource: recordIri('source', source),
      ...(this.#pinned.has(source) ? { hasState: pinnedTextIri(source) } : {}),
      hasSelector: { '@type': 'oa:TextPositionSelector', start, end },
    }
  }
}
