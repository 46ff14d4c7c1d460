import * as z from 'zod'

/** A schema without its wrappers (default, nullable, optional), and the metadata of all layers, the outermost first to speak. */
export interface Unwrapped {
  readonly schema: z.core.$ZodType
  readonly meta: Readonly<Record<string, unknown>>
}

/**
 * A schema without default, nullable and optional, with the metadata of every layer.
 *
 * @example
 * unwrapped(z.string().meta({ refersTo: 'actor' }).nullable().default(null)).meta.refersTo // 'actor'
 */
export function unwrapped(schema: z.core.$ZodType): Unwrapped {
  const meta: Readonly<Record<string, unknown>> = z.globalRegistry.get(schema) ?? {}
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    const inner = unwrapped(schema.unwrap())
    return { schema: inner.schema, meta: { ...inner.meta, ...meta } }
  }
  return { schema, meta }
}
