import { nearest } from '../semantics/nearest.js'
import { shown } from '../semantics/shown.js'
import { type DatedCheck, datedCheck } from './check-dated.js'
import { DatasetProblems } from './dataset-problems.js'
import { type Shape, shapes } from './shapes.js'

/** Lists longer than this are copied once, however often they stand in the dataset: sharing one costs nothing more. */
const LONG = 16
/** Texts longer than this are compared with no term and no field. */
const LONGEST_WORD = 80

/** What a walk through records carries along. */
export class Walk {
  readonly problems = new DatasetProblems()
  readonly checkDated: DatedCheck = datedCheck()
  readonly #copies = new Map<Reader, Map<object, unknown>>()

  /** The copies of long lists that one reader has made. */
  copiesBy(reader: Reader): Map<object, unknown> {
    const copies = this.#copies.get(reader) ?? new Map<object, unknown>()
    this.#copies.set(reader, copies)
    return copies
  }
}

/**
 * Copies a value of one shape, frozen, and notes what of it has not the shape: `depth` steps of the path lead to it.
 * It goes no deeper than the shape, and reads each field once.
 */
export type Reader = (value: unknown, walk: Walk, depth: number) => unknown

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const quoted = (text: string) => JSON.stringify(text)

function suggestion(word: unknown, words: Iterable<string>): string | null {
  return typeof word === 'string' && word.length <= LONGEST_WORD ? nearest(word, words) : null
}

/** What a shape wants, in words. */
function wanted(shape: Shape): string {
  if (shape === 'text') return 'text'
  if (shape === 'number') return 'a number'
  if (shape === 'boolean') return 'true or false'
  if (shape === 'null') return 'null'
  if ('terms' in shape) return `one of: ${shape.terms.join(', ')}`
  if ('nullable' in shape) return `${wanted(shape.nullable)}, or null`
  if ('list' in shape) return 'a list'
  if ('tuple' in shape) return shape.tuple.length === 0 ? 'an empty list' : `a list of ${shape.tuple.length}`
  if ('shape' in shape) return wanted(shapeNamed(shape.shape))
  return 'an object'
}

function noteWrongKind(shape: Shape, value: unknown, { problems }: Walk, depth: number): void {
  if (value === undefined) problems.note(depth, value, 'this is missing', `write ${wanted(shape)}`)
  else problems.note(depth, value, `${shown(value)} stands where ${wanted(shape)} is wanted`, `write ${wanted(shape)}`)
}

function noteWrongTerm(terms: readonly string[], value: unknown, walk: Walk, depth: number): void {
  const near = suggestion(value, terms)
  const remedy = `write ${near === null ? 'one' : `${quoted(near)}, the nearest`} of: ${terms.join(', ')}`
  if (value === undefined) noteWrongKind({ terms }, value, walk, depth)
  else walk.problems.note(depth, value, `${shown(value)} is not one of the terms`, remedy)
}

const kinds = {
  text: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => Number.isFinite(value),
  boolean: (value: unknown) => typeof value === 'boolean',
  null: (value: unknown) => value === null,
} as const

function leafReader(kind: keyof typeof kinds): Reader {
  const fits = kinds[kind]
  return (value, walk, depth) => {
    if (!fits(value)) noteWrongKind(kind, value, walk, depth)
    return value
  }
}

function termReader(terms: readonly string[]): Reader {
  const known = new Set<unknown>(terms)
  return (value, walk, depth) => {
    if (!known.has(value)) noteWrongTerm(terms, value, walk, depth)
    return value
  }
}

function nullableReader(shape: Shape): Reader {
  const read = readerOf(shape)
  return (value, walk, depth) => (value === null ? null : read(value, walk, depth))
}

function listReader(shape: Shape): Reader {
  const readItem = readerOf(shape)
  return function read(value, walk, depth) {
    if (!Array.isArray(value)) return noteWrongKind({ list: shape }, value, walk, depth)
    const { length } = value
    const copies = length > LONG ? walk.copiesBy(read) : undefined
    const before = copies?.get(value)
    if (before !== undefined) return before
    // A short list has its length from the start; a long one may have far fewer members than its length says.
    const copy: unknown[] = copies === undefined ? new Array(length) : []
    for (let index = 0; index < length; index += 1) {
      walk.problems.path[depth] = index
      walk.problems.depth = depth + 1
      copy[index] = readItem(value[index], walk, depth + 1)
    }
    copies?.set(value, copy)
    return Object.freeze(copy)
  }
}

function tupleReader(items: readonly Shape[]): Reader {
  const readers = items.map(readerOf)
  return (value, walk, depth) => {
    if (!Array.isArray(value) || value.length !== items.length) {
      return noteWrongKind({ tuple: items }, value, walk, depth)
    }
    const copy: unknown[] = new Array(readers.length)
    for (let index = 0; index < readers.length; index += 1) {
      walk.problems.path[depth] = index
      walk.problems.depth = depth + 1
      copy[index] = readers[index]?.(value[index], walk, depth + 1)
    }
    return Object.freeze(copy)
  }
}

function objectReader(object: Readonly<Record<string, Shape>>, check?: 'checkDated'): Reader {
  const fields = Object.entries(object).map(([name, shape]) => ({ name, shape, read: readerOf(shape) }))
  const names = fields.map(({ name }) => name)
  const known = new Set(names)
  // A copy starts as one of this: what JSON.parse makes has room for all its fields from the start.
  const empty: Record<string, unknown> = JSON.parse(
    JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))),
  )
  return (value, walk, depth) => {
    if (!isObject(value)) return noteWrongKind({ object }, value, walk, depth)
    const { problems } = walk
    const before = problems.count
    const copy = { ...empty }
    for (let at = 0; at < fields.length; at += 1) {
      const { name, shape, read } = fields[at] as (typeof fields)[number]
      problems.path[depth] = name
      problems.depth = depth + 1
      const inner = value[name]
      if (inner === undefined) problems.note(depth + 1, inner, 'this field is missing', `write ${wanted(shape)}`)
      else copy[name] = read(inner, walk, depth + 1)
    }
    problems.depth = depth
    let at = 0
    for (const key in value) {
      if (key === names[at++] || known.has(key) || !Object.hasOwn(value, key)) continue
      problems.path[depth] = key.slice(0, LONGEST_WORD)
      const near = suggestion(key, names)
      const instead = near === null ? '' : `, or write ${quoted(near)}, the nearest of: ${names.join(', ')}`
      problems.note(depth + 1, value[key], 'there is no such field here', `take it out${instead}`)
    }
    if (check !== undefined && problems.count === before) walk[check](copy, problems, depth)
    return Object.freeze(copy)
  }
}

const fieldsOf = (shape: Shape): Readonly<Record<string, Shape>> => {
  if (typeof shape === 'object' && 'object' in shape) return shape.object
  return typeof shape === 'object' && 'shape' in shape ? fieldsOf(shapeNamed(shape.shape)) : {}
}

function unionReader(options: readonly Shape[], by: string | null): Reader {
  const union: Shape = { union: options, by }
  if (by !== null) {
    const readers = new Map<unknown, Reader>()
    for (const option of options) {
      const field = fieldsOf(option)[by]
      const terms = typeof field === 'object' && 'terms' in field ? field.terms : []
      for (const term of terms) readers.set(term, readerOf(option))
    }
    const terms = [...readers.keys()].map(String)
    return (value, walk, depth) => {
      if (!isObject(value)) return noteWrongKind(union, value, walk, depth)
      walk.problems.path[depth] = by
      walk.problems.depth = depth + 1
      const term = value[by]
      const read = readers.get(term)
      return read === undefined ? noteWrongTerm(terms, term, walk, depth + 1) : read(value, walk, depth)
    }
  }
  const members = options.map((option) => ({ names: Object.keys(fieldsOf(option)), read: readerOf(option) }))
  return (value, walk, depth) => {
    if (!isObject(value)) return noteWrongKind(union, value, walk, depth)
    const shared = members.map(({ names }) => names.filter((name) => Object.hasOwn(value, name)).length)
    return members[shared.indexOf(Math.max(...shared))]?.read(value, walk, depth)
  }
}

let shapesByName: ReturnType<typeof shapes> | undefined

/** The shape that has a name. */
export function shapeNamed(name: string): Shape {
  shapesByName ??= shapes()
  const shape = shapesByName[name]
  if (shape === undefined) throw new TypeError(`There is no shape "${name}" in src/dataset/shapes.ts`)
  return shape
}

const named = new Map<string, Reader>()

/** What reads a value of a shape; those of shapes with a name are made once. */
export function readerOf(shape: Shape): Reader {
  if (typeof shape === 'string') return leafReader(shape)
  if ('terms' in shape) return termReader(shape.terms)
  if ('nullable' in shape) return nullableReader(shape.nullable)
  if ('list' in shape) return listReader(shape.list)
  if ('tuple' in shape) return tupleReader(shape.tuple)
  if ('object' in shape) return objectReader(shape.object)
  if ('union' in shape) return unionReader(shape.union, shape.by)
  const found = shapeNamed(shape.shape)
  const dated = shape.shape === 'Dated' && typeof found === 'object' && 'object' in found
  const reader = named.get(shape.shape) ?? (dated ? objectReader(found.object, 'checkDated') : readerOf(found))
  named.set(shape.shape, reader)
  return reader
}
