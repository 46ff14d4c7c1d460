import * as z from 'zod'
import { recordSchemas } from '../schema/dataset.js'
import { datedSchema } from '../schema/dated.js'
import { unionOption } from '../schema/union-option.js'
import { unwrapped } from '../schema/unwrapped.js'
import { EDTF_PATTERN } from '../semantics/edtf-bounds.js'
import { jsonPointer } from '../semantics/json-pointer.js'
import type { CollectionName } from '../vocabulary/collections.js'
import type { Referent } from '../vocabulary/referents.js'
import type { IntegrityRecord } from './dataset.js'

/** A field of a record as the schema sees it. */
export interface Field {
  readonly pointer: string
  readonly value: unknown
  readonly kind: 'object' | 'array' | 'leaf'
  /** What the field names, where it is a reference. */
  readonly refersTo: Referent | null
  /** What the field is the id of, where it is one. */
  readonly identifies: Referent | null
  /** Whether it, or what it is part of, is the curators' judgement. */
  readonly editorial: boolean
  /** Whether it is a date with its basis. */
  readonly dated: boolean
  /** Whether it is, or is part of, a date with its basis. */
  readonly withinDated: boolean
  /** Whether it is a string in EDTF. */
  readonly edtf: boolean
}

const isEdtf = (schema: z.core.$ZodType) =>
  schema instanceof z.ZodString &&
  (schema.def.checks ?? []).some((check) => 'pattern' in check._zod.def && check._zod.def.pattern === EDTF_PATTERN)

// A schema with further metadata is a clone that keeps the definition.
const isDated = (schema: z.core.$ZodType) => schema._zod.def === datedSchema._zod.def

function* walk(
  outer: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
  above: Pick<Field, 'editorial' | 'withinDated'>,
): Generator<Field> {
  const { schema: bare, meta } = unwrapped(outer)
  const schema = bare instanceof z.ZodUnion ? unionOption(bare, value) : bare
  if (schema === undefined || value === undefined) return
  const dated = isDated(schema)
  const within = {
    editorial: above.editorial || meta.editorial === true,
    withinDated: above.withinDated || dated,
  }
  const isArray = Array.isArray(value)
  yield {
    pointer: jsonPointer(path),
    value,
    kind: isArray ? 'array' : typeof value === 'object' && value !== null ? 'object' : 'leaf',
    refersTo: meta.refersTo ?? null,
    identifies: meta.identifies ?? null,
    dated,
    edtf: isEdtf(schema),
    ...within,
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries<z.core.$ZodType>(schema.shape)) {
      yield* walk(field, Object.getOwnPropertyDescriptor(value, key)?.value, [...path, key], within)
    }
  } else if (schema instanceof z.ZodArray && isArray) {
    for (const [index, item] of value.entries()) yield* walk(schema.element, item, [...path, index], within)
  }
}

/**
 * Every field of a record that the schema of its collection knows, outermost first, with what the schema says of it:
 * references, ids and editorial fields are found here and nowhere listed by hand.
 *
 * @example
 * fieldsOf('positions', position).filter(({ refersTo }) => refersTo === 'actor')
 */
export function fieldsOf(collection: CollectionName, record: IntegrityRecord): readonly Field[] {
  return [...walk(recordSchemas[collection], record, [], { editorial: false, withinDated: false })]
}
