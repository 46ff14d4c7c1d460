import { recordSchemas, type SchemaDataset } from '../schema/dataset.js'
import { type CollectionName, collectionNames, collections } from '../vocabulary/collections.js'
import type { DefinedTerm, TermPlace } from './codebook-term.js'
import { codebookVocabularies } from './codebook-vocabularies.js'
import { type Field, type Node, schemaTree } from './schema-tree.js'

/** A field where it stands: the shape that has it, and a union in place of the shapes that are its members. */
export interface PlacedField {
  readonly shape: string
  readonly field: Field
  readonly place: TermPlace
}

function* fieldsIn(node: Node, shape: string, place: TermPlace): Generator<PlacedField> {
  switch (node.kind) {
    case 'nullable':
      return yield* fieldsIn(node.inner, shape, place)
    case 'list':
      return yield* fieldsIn(node.item, node.item.name ?? shape, { ...place, pointer: `${place.pointer}/*` })
    case 'union':
      for (const option of node.options) yield* fieldsIn({ ...option, name: node.name ?? shape }, shape, place)
      return
    case 'object': {
      for (const field of node.fields) {
        const here = { ...place, pointer: `${place.pointer}/${field.name}` }
        yield { shape: node.name ?? shape, field, place: here }
        yield* fieldsIn(field.node, node.name ?? shape, here)
      }
    }
  }
}

/** Every field of every collection, each time that it stands somewhere. */
export const placedFields: readonly PlacedField[] = collectionNames.flatMap((collection) => [
  ...fieldsIn(schemaTree(recordSchemas[collection]), collection, { collection, pointer: '' }),
])

/** What a field holds, in words. */
export function typeWord(node: Node): string {
  switch (node.kind) {
    case 'id':
      return node.own ? 'id' : `id of ${node.referent}`
    case 'terms':
      return 'term'
    case 'literal':
      return `\`${node.value}\``
    case 'nullable':
      return `${typeWord(node.inner)} or null`
    case 'list':
      return `list of ${typeWord(node.item)}`
    case 'tuple':
      return node.items.length === 0 ? 'empty list' : `[${node.items.map(typeWord).join(', ')}]`
    case 'object':
      return node.name ?? 'object'
    case 'union':
      return node.name ?? node.options.map(typeWord).join(' or ')
    default:
      return node.kind
  }
}

function groupedBy<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return [...groups.values()]
}

const unique = <Value>(values: Iterable<Value>) => [...new Set(values)]

function samePlace(places: readonly TermPlace[]): TermPlace[] {
  return [...new Map(places.map((place) => [`${place.collection}${place.pointer}`, place])).values()]
}

const recordShapes = new Set(
  placedFields.filter(({ place }) => /^\/[^/]+$/.test(place.pointer)).map(({ shape }) => shape),
)

/** The shape under which a field of several shapes has its page: `Record` where all are records, else the one with the shortest name. */
function shapeOfPage(shapes: readonly string[]): string {
  if (shapes.length > 1 && shapes.every((shape) => recordShapes.has(shape))) return 'Record'
  return shapes.reduce((best, shape) => (shape.length < best.length ? shape : best))
}

/** Fields that are one field: those of one shape, and those that have name and description in common; every id of a record is one. */
function fieldTerms(): DefinedTerm[] {
  const ofShape = groupedBy(placedFields, ({ shape, field }) => `${shape}.${field.name}`)
  const groups = groupedBy(ofShape, (fields) =>
    fields.every(({ shape, field }) => field.node.kind === 'id' && field.node.own && recordShapes.has(shape))
      ? 'id'
      : JSON.stringify([fields[0]?.field.name, unique(fields.map((one) => one.field.node.description))]),
  )
  return groups.map((group) => {
    const fields = group.flat()
    const name = fields[0]?.field.name ?? ''
    const shape = shapeOfPage(unique(fields.map((one) => one.shape)))
    const facts = [
      `Holds: ${unique(fields.map(({ field }) => typeWord(field.node))).join(' or ')}.`,
      ...(fields.some(({ field }) => field.optional) ? ['May be left out.'] : []),
      ...(fields.some(({ field }) => field.node.editorial) ? ["The curators' own: no evidence has to reach it."] : []),
    ]
    return {
      id: `fields/${shape}/${name}`,
      kind: 'field',
      name: `${shape}.${name}`,
      definition: unique(fields.map(({ field }) => field.node.description ?? '')).join(' '),
      facts,
      places: samePlace(fields.map(({ place }) => place)),
    }
  })
}

/** The terms that a field itself holds, with their definitions. */
export function termsOf(node: Node): Readonly<Record<string, string>> | null {
  switch (node.kind) {
    case 'terms':
      return node.terms
    case 'literal':
      return { [node.value]: node.description ?? '' }
    case 'nullable':
      return termsOf(node.inner)
    case 'list':
      return termsOf(node.item)
    default:
      return null
  }
}

const pointerToTerms = ({ field, place }: PlacedField): TermPlace => {
  const holder = field.node.kind === 'nullable' ? field.node.inner : field.node
  return holder.kind === 'list' ? { ...place, pointer: `${place.pointer}/*` } : place
}

/** The fields that hold terms of a closed list: all of whose terms have the definitions that the list has. */
export function fieldsOfVocabulary(terms: Readonly<Record<string, string | null>>): PlacedField[] {
  return placedFields.filter(({ field }) => {
    const held = Object.entries(termsOf(field.node) ?? {})
    return (
      held.length > 0 &&
      held.every(([term, definition]) => Object.hasOwn(terms, term) && (terms[term] ?? definition) === definition)
    )
  })
}

function valueTerms(): DefinedTerm[] {
  return Object.entries(codebookVocabularies).flatMap(([vocabulary, { terms, factsOf }]) => {
    const fields = fieldsOfVocabulary(terms)
    return Object.entries(terms).map(([term, definition]) => {
      const bearing = fields.filter(({ field }) => Object.hasOwn(termsOf(field.node) ?? {}, term))
      const [first] = bearing
      return {
        id: `${vocabulary}/${term}`,
        kind: 'value' as const,
        name: term,
        definition: definition ?? (first && termsOf(first.field.node)?.[term]) ?? '',
        facts: factsOf?.(term) ?? [],
        places: samePlace(bearing.map(pointerToTerms)),
      }
    })
  })
}

/** Where an id of a kind is named. */
function placesNaming(referent: string): TermPlace[] {
  return samePlace(
    placedFields.flatMap(({ field, place }) => {
      const node = field.node.kind === 'nullable' ? field.node.inner : field.node
      const at =
        node.kind === 'list' ? { node: node.item, pointer: `${place.pointer}/*` } : { node, pointer: place.pointer }
      return at.node.kind === 'id' && !at.node.own && at.node.referent === referent
        ? [{ collection: place.collection, pointer: at.pointer }]
        : []
    }),
  )
}

function issueTerms(issues: SchemaDataset['issues']): DefinedTerm[] {
  const places = placesNaming('option')
  return issues.flatMap(({ id, definition, options }) => [
    { id: `issues/${id}`, kind: 'issue' as const, name: id, definition, facts: [], places },
    ...options.map((option) => ({
      id: `options/${option.id}`,
      kind: 'option' as const,
      name: option.id,
      definition: option.proposition,
      facts: [],
      places,
    })),
  ])
}

const collectionTerms = (): DefinedTerm[] =>
  collectionNames.map((name: CollectionName) => ({
    id: `collections/${name}`,
    kind: 'collection',
    name,
    definition: collections[name],
    facts: [],
    places: [{ collection: name, pointer: '' }],
  }))

/** Every term that the codebook explains: collections, fields, values of closed lists, issues and options. */
export function definedTerms({ issues }: Pick<SchemaDataset, 'issues'>): readonly DefinedTerm[] {
  return [...collectionTerms(), ...fieldTerms(), ...valueTerms(), ...issueTerms(issues)]
}
