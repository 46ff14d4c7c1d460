import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type * as z from 'zod'
import { InvalidDatasetError } from '../../src/dataset/invalid-dataset-error.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import { retiredSchema } from '../../src/schema/retired.js'
import { inOrder } from '../../src/semantics/in-order.js'
import { jsonPointer } from '../../src/semantics/json-pointer.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { fromSchema, linked } from '../arbitraries/from-schema.js'
import { validDataset } from '../arbitraries/valid-dataset.js'

const one = ['one']
const ids = {
  source: one,
  actor: one,
  place: one,
  issue: one,
  option: ['one/two'],
  event: one,
  proposal: one,
  position: one,
  figure: one,
  discrepancy: one,
}
const schemas = { ...recordSchemas, retired: retiredSchema }
const names = [...collectionNames, 'retired'] as const
const sound = validDataset.map(({ dataset }) => dataset)

const refusalOf = (collections: unknown, options = {}): unknown => {
  try {
    createDataset(collections as Parameters<typeof createDataset>[0], options)
  } catch (error) {
    return error
  }
  return null
}

type Path = readonly PropertyKey[]
type Bag = Record<PropertyKey, unknown>

/** The way to everything that stands in a value, the value itself left out. */
function pathsIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])])
}
const at = (value: unknown, path: Path) => path.reduce((inner, key) => (inner as Bag)[key], value)
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Breaks something on the way in a record, in place; false where there is nothing to break in this way. */
type Breakage = (record: Bag, path: Path) => boolean
const inPlace =
  (change: (home: Bag, key: PropertyKey) => boolean): Breakage =>
  (record, path) =>
    change(at(record, path.slice(0, -1)) as Bag, path.at(-1) as PropertyKey)

const breakages = {
  'a field is left out': inPlace((home, key) => isBag(home) && Reflect.deleteProperty(home, key)),
  'a field is undefined': inPlace((home, key) => isBag(home) && Reflect.set(home, key, undefined)),
  'a field is added': inPlace((home) => isBag(home) && Reflect.set(home, 'notHere', null)),
  '__proto__ is added': inPlace(
    (home) => isBag(home) && Reflect.defineProperty(home, '__proto__', { value: {}, enumerable: true }),
  ),
  'a text has a letter more': inPlace((home, key) => {
    const text = home[key]
    return typeof text === 'string' && Reflect.set(home, key, `${text}x`)
  }),
  'a list has a member more': inPlace((home, key) => {
    const list = home[key]
    return Array.isArray(list) && list.push(list[0] ?? 'x') > 0
  }),
} satisfies Record<string, Breakage>
const replacement = fc.constantFrom<unknown>(null, 7, true, 'x', [], {}, Symbol('s'), 12n, undefined, Number.NaN, [{}])
const breakage: fc.Arbitrary<Breakage> = fc.oneof(
  fc.constantFrom(...Object.values(breakages)),
  replacement.map((value) => inPlace((home, key) => Reflect.set(home, key, value))),
)

/** Whether an issue is of the shape: not of the grammar of a text, nor of how large a number or long a list is. */
function isOfShape(issue: z.core.$ZodIssue): boolean {
  switch (issue.code) {
    case 'invalid_union':
      return issue.errors.every((errors) => errors.some(isOfShape))
    case 'invalid_type':
      return issue.expected !== 'int'
    case 'too_big':
    case 'too_small':
      // A tuple is of one length; no list has an upper limit, or a lower one of more than one.
      return issue.origin === 'array' && (issue.code === 'too_big' || Number(issue.minimum) > 1)
    case 'invalid_format':
    case 'custom':
      return false
    default:
      return true
  }
}

const same = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  return keys.length === others.length && keys.every((key) => same((a as Bag)[key], (b as Bag)[key]))
}

describe('createDataset', () => {
  test.prop([sound], { numRuns: 10, endOnFailure: true })(
    'accepts what the schemas accept, and gives it back in order',
    (dataset) => {
      expect(createDataset(dataset)).toEqual(inOrder(dataset))
    },
  )

  test.prop([sound], { numRuns: 10, endOnFailure: true })('gives the same unvalidated', (dataset) => {
    const validated = createDataset(dataset)
    expect(createDataset(dataset, { unvalidated: true })).toEqual(validated)
  })

  test.prop([sound], { numRuns: 10, endOnFailure: true })('gives a dataset back as it is', (dataset) => {
    const made = createDataset(dataset)
    expect(createDataset(made)).toEqual(made)
    for (const name of names) expect(createDataset(made, { unvalidated: true })[name]).toBe(made[name])
  })
})

describe.each(names)('of one broken record of %s, createDataset', (name) => {
  const schema: z.ZodType = schemas[name]
  const records = fromSchema(schema).map((record) => linked(record, ids) as Bag)

  test.prop([records, fc.array(fc.tuple(fc.nat(), breakage), { maxLength: 2 })], { numRuns: 150 })(
    'refuses all that the strict schema refuses as to shape or would fill in, and nothing else that it accepts',
    (record, steps) => {
      fc.pre(refusalOf({ [name]: [record] }) === null)
      const broken = structuredClone(record)
      for (const [nth, breakOne] of steps) {
        const paths = pathsIn(broken)
        const path = paths[nth % paths.length]
        if (path !== undefined) breakOne(broken, path)
      }
      const result = schema.safeParse(broken)
      const error = refusalOf({ [name]: [broken] })
      if (result.success && same(result.data, broken)) expect(error).toBeNull()
      else if (result.success || result.error.issues.some(isOfShape)) expect(error).toBeInstanceOf(InvalidDatasetError)
    },
  )

  test.prop([records, fc.nat(), fc.constantFrom(Symbol('s'), 12n)], { numRuns: 30 })(
    'names the field that is of no kind there is',
    (record, nth, value) => {
      fc.pre(refusalOf({ [name]: [record] }) === null)
      const broken = structuredClone(record)
      const paths = pathsIn(broken)
      const path = paths[nth % paths.length] as Path
      ;(at(broken, path.slice(0, -1)) as Bag)[path.at(-1) as PropertyKey] = value
      const { problems } = refusalOf({ [name]: [broken] }) as InvalidDatasetError
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ collection: name, index: 0, pointer: jsonPointer(path) })
    },
  )
})
