import fc, { type Arbitrary } from 'fast-check'
import * as z from 'zod'
import { unwrapped } from '../../src/schema/unwrapped.js'
import type { Referent } from '../../src/vocabulary/referents.js'

/** Stands for a reference until `linked` puts an id that exists in its place: «actor#17». */
const REFERENCE = /^«([a-z]+)#(\d+)»$/

const known = new WeakMap<z.core.$ZodType, Arbitrary<unknown>>()

const patternOf = (schema: z.ZodString): RegExp | undefined => {
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = check._zod
    if ('pattern' in def && def.pattern instanceof RegExp) return def.pattern
  }
  return undefined
}

function strings(schema: z.ZodType): Arbitrary<string> {
  if (schema instanceof z.ZodURL) return fc.webUrl()
  if (schema instanceof z.ZodISODate) {
    return fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
  }
  const pattern = schema instanceof z.ZodString ? patternOf(schema) : undefined
  const all =
    pattern === undefined ? fc.string({ minLength: 1, maxLength: 12 }) : fc.stringMatching(pattern, { size: 'small' })
  return all.filter((text) => schema.safeParse(text).success)
}

function numbers(schema: z.ZodNumber): Arbitrary<number> {
  const min = Math.max(schema.minValue ?? -1e6, -1e6)
  const max = Math.min(schema.maxValue ?? 1e6, 1e6)
  if (schema.isInt) return fc.integer({ min, max })
  // JSON has no negative zero.
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
}

function build(schema: z.core.$ZodType): Arbitrary<unknown> {
  const { refersTo } = unwrapped(schema).meta
  if (refersTo !== undefined && schema instanceof z.ZodString) return fc.nat(1000).map((nth) => `«${refersTo}#${nth}»`)
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return fromSchema(schema.unwrap())
  if (schema instanceof z.ZodNullable) return fc.option(fromSchema(schema.unwrap()), { nil: null, freq: 3 })
  if (schema instanceof z.ZodNull) return fc.constant(null)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.def.values)
  if (schema instanceof z.ZodNumber) return numbers(schema)
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL || schema instanceof z.ZodISODate)
    return strings(schema)
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => fromSchema(option)))
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map((item) => fromSchema(item)))
  if (schema instanceof z.ZodArray) {
    const least = (schema._zod.def.checks ?? []).some((check) => check._zod.def.check === 'min_length') ? 1 : 0
    return fc.array(fromSchema(schema.element), { minLength: least, maxLength: least + 2 })
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape)
    return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, fromSchema(field)])), {
      noNullPrototype: true,
    })
  }
  throw new TypeError(`no arbitrary for a schema of type ${schema._zod.def.type}: add one to from-schema.ts`)
}

/**
 * Values that a schema accepts, field by field from its definition; a field that names another record holds a
 * placeholder, for which `linked` puts an id that exists.
 */
export function fromSchema<Schema extends z.core.$ZodType>(schema: Schema): Arbitrary<z.core.output<Schema>> {
  const arbitrary = known.get(schema) ?? build(schema)
  known.set(schema, arbitrary)
  // What `build` makes of a schema is what the schema gives: a property in from-schema.test-prop.ts holds it to that.
  return arbitrary as Arbitrary<z.core.output<Schema>>
}

/** A value with an id that exists in place of every placeholder. */
export function linked<Value>(value: Value, ids: Readonly<Record<Referent, readonly string[]>>): Value {
  return JSON.parse(JSON.stringify(value), (_key, item: unknown) => {
    const [, referent, nth] = (typeof item === 'string' && REFERENCE.exec(item)) || []
    if (referent === undefined) return item
    const pool = ids[referent as Referent]
    return pool[Number(nth) % pool.length]
  })
}
