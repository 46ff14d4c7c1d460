import { describe, expectTypeOf, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type * as records from '../../src/dataset/record-types.js'
import type { SchemaDataset } from '../../src/schema/dataset.js'

type DeepReadonly<T> = { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
type AsPrinted = DeepReadonly<records.Dataset<Ids>>
type AsInferred = DeepReadonly<SchemaDataset>

/** Two types that are one: neither is wider in any property, nor any. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Where a type is any at any depth. */
type AnyIn<T> = 0 extends 1 & T
  ? true
  : T extends readonly (infer Item)[]
    ? AnyIn<Item>
    : T extends object
      ? { [Key in keyof T]: AnyIn<T[Key]> }[keyof T]
      : never

describe('the printed types of the records', () => {
  test('are the types that the schemas infer, and the other way round', () => {
    expectTypeOf<AsPrinted>().toEqualTypeOf<AsInferred>()
    expectTypeOf<AsPrinted>().toExtend<AsInferred>()
    expectTypeOf<AsInferred>().toExtend<AsPrinted>()
  })

  test('are the same collection by collection, field by field', () => {
    type Fields<D> = { [Name in keyof D]: D[Name] extends readonly (infer R)[] ? { [K in keyof R]: R[K] } : never }
    expectTypeOf<Fields<AsPrinted>>().toEqualTypeOf<Fields<AsInferred>>()
    expectTypeOf<Same<keyof records.Dataset, keyof SchemaDataset>>().toEqualTypeOf<true>()
  })

  test('are readonly at every depth', () => {
    const place = {} as records.PlaceRecord<Ids>
    // @ts-expect-error readonly
    place.name = 'x'
    // @ts-expect-error readonly
    place.aliases[0] = 'x'
  })

  test('are any nowhere', () => {
    expectTypeOf<AnyIn<records.EventRecord>>().toEqualTypeOf<never>()
    expectTypeOf<AnyIn<records.ActorRecord>>().toEqualTypeOf<never>()
    expectTypeOf<AnyIn<records.PositionRecord>>().toEqualTypeOf<never>()
    expectTypeOf<AnyIn<records.ProposalRecord>>().toEqualTypeOf<never>()
    expectTypeOf<AnyIn<records.FigureRecord>>().toEqualTypeOf<never>()
    expectTypeOf<AnyIn<records.DiscrepancyRecord>>().toEqualTypeOf<never>()
    expectTypeOf<AnyIn<records.SourceRecord>>().toEqualTypeOf<never>()
    expectTypeOf<AnyIn<records.IssueRecord>>().toEqualTypeOf<never>()
    expectTypeOf<AnyIn<{ a: { b: ReturnType<typeof JSON.parse>[] } }>>().toEqualTypeOf<true>()
  })
})
