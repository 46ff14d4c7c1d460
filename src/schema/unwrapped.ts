import * as z from 'zod'
import type { Referent } from '../vocabulary/referents.js'

/** What the schemas say of a field beside its shape. */
export interface FieldMeta {
  readonly description?: string | undefined
  /** What the field names, where it is a reference. */
  readonly refersTo?: Referent
  /** What the field is the id of, where it is one. */
  readonly identifies?: Referent
  /** Whether it is the curators' judgement. */
  readonly editorial?: boolean
}

/** A schema without its wrappers (default, nullable, optional), and the metadata of all of them. */
export interface Unwrapped {
  readonly schema: z.core.$ZodType
  readonly meta: FieldMeta
}

/**
 * A schema without default, nullable and optional, with the metadata of every layer; where two speak, the outer does.
 *
 * @example
 * unwrapped(referenceTo('actor', 'Who.').nullable().default(null)).meta.refersTo // 'actor'
 */
export function unwrapped(schema: z.core.$ZodType): Unwrapped {
  const meta: FieldMeta = z.globalRegistry.get(schema) ?? {}
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    const inner = unwrapped(schema.unwrap())
    return { schema: inner.schema, meta: { ...inner.meta, ...meta } }
  }
  return { schema, meta }
}
