import { recordSchemas } from '../schema/dataset.js'
import { retiredSchema } from '../schema/retired.js'
import { type CollectionName, collectionNames, collections } from '../vocabulary/collections.js'
import { catalogueOf, type Referent, referents } from '../vocabulary/referents.js'
import { fieldsOfUnion } from './fields-of-union.js'
import { type Node, schemaTree } from './schema-tree.js'

/** The column of another table that a column names a row by. */
export interface ColumnReference {
  readonly table: string
  readonly column: string
  /** The column beside it that says what it names, where it can name several things. */
  readonly where?: { readonly column: string; readonly is: string }
}

/** A column of a table. */
export interface Column {
  readonly name: string
  /**
   * A key is how a row of a repeated part is found, and stands in no record; a day is the first or the last of a date
   * beside it, for sorting and joining, and is not read back; all else is as the record has it.
   */
  readonly role: 'key' | 'value' | 'earliest' | 'latest'
  /** Where it stands in the record: `*` is any member of a list. Of a key, what it numbers or is the id of; of a day, the date. */
  readonly pointer: string
  readonly type: 'text' | 'edtf' | 'day' | 'url' | 'integer' | 'number' | 'boolean'
  readonly nullable: boolean
  readonly description: string
  /** The only texts that it holds. */
  readonly terms?: readonly string[]
  readonly refersTo?: readonly ColumnReference[]
  /** Whether no two rows have the same. */
  readonly unique?: true
  /** The rows that have it, where a record of another kind has no such field: those with these terms, or those where it is not null. */
  readonly only?: { readonly column: string; readonly is: readonly string[] } | 'given'
}

/** A table: the records of a collection, or a part of them that is repeated. */
export interface Table {
  readonly name: string
  readonly collection: CollectionName | 'retired'
  /** Where a row stands in the record; empty where it is the record. */
  readonly pointer: string
  /** The table of what it is a part of. */
  readonly partOf: string | null
  readonly description: string
  /** The columns that no two rows share all of. */
  readonly key: readonly string[]
  /** Whether a row holds an object, a list of fixed length, or one plain value. */
  readonly row: 'object' | 'tuple' | 'plain'
  readonly columns: readonly Column[]
  /** Where the fields of a row stand in it, lists among them, in the order of the schema. */
  readonly fields: readonly string[]
  /** The objects in it that can be null, each with a column that is null then and never else. */
  readonly nullable: readonly { readonly pointer: string; readonly column: string }[]
}

const snakeCase = (text: string) => text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('_')

/** The table whose rows what a reference names are. */
const tableOf = (referent: Referent) => (referent === 'option' ? 'issues_options' : catalogueOf[referent])

/** What the members of a list of fixed length are called, by the name of its shape. */
const tupleColumns: Readonly<Record<string, readonly { readonly name: string; readonly description: string }[]>> = {
  Span: [
    { name: 'span_start', description: 'The first code point of the span, counted from 0.' },
    { name: 'span_end', description: 'The code point after the last of the span.' },
  ],
}

/** A place in a row: what is said of a column that stands there. */
interface Place {
  /** The collection and the row, for an error to name. */
  readonly row: string
  /** Where the row stands in the record. */
  readonly above: string
  /** Where it stands in the row. */
  readonly pointer: string
  readonly name: string
  readonly description: string
  readonly nullable: boolean
  readonly only?: Column['only']
}

/** What a node adds to the table of its row: a column, a table of its own, or an object that can be null. */
type Piece =
  | { readonly column: Column; readonly field: string }
  | { readonly day: Column }
  | { readonly item: Node; readonly place: Place }
  | { readonly canBeNull: Table['nullable'][number] }

type NodeOf<Kind extends Node['kind']> = Extract<Node, { kind: Kind }>

const sentences = (...texts: readonly (string | null)[]) => [...new Set(texts)].filter(Boolean).join(' ')

const refuse = ({ row, pointer }: Place, what: string): never => {
  throw new Error(`${row}${pointer} ${what}`)
}

function typeOf(node: Node): Column['type'] {
  if (node.kind === 'number') return node.integer ? 'integer' : 'number'
  if (node.kind === 'boolean') return 'boolean'
  return node.kind === 'text' ? (node.format ?? 'text') : 'text'
}

const termsOf = (node: Node | undefined) =>
  node?.kind === 'terms' ? Object.keys(node.terms) : node?.kind === 'literal' ? [node.value] : []

/** The first and the last day of a date. */
const daysOf = ({ above, pointer, name }: Place): readonly Piece[] =>
  [
    { role: 'earliest', description: 'The first day that the date can touch; null where it is open.' } as const,
    { role: 'latest', description: 'The last day that the date can touch; null where it is open.' } as const,
  ].map(({ role, description }) => ({
    day: {
      name: joined(name, role),
      role,
      pointer: `${above}${pointer}`,
      type: 'day',
      nullable: true,
      description,
    },
  }))

function columnPieces(node: Node, place: Place): readonly Piece[] {
  const { above, pointer, name, nullable, only } = place
  const terms = termsOf(node)
  const column: Column = {
    name,
    role: 'value',
    pointer: `${above}${pointer}`,
    type: typeOf(node),
    nullable,
    description: sentences(place.description, node.description),
    ...(terms.length > 0 && { terms }),
    ...(node.kind === 'id' && !node.own && { refersTo: [{ table: tableOf(node.referent), column: 'id' }] }),
    ...(node.kind === 'id' && node.own && { unique: true }),
    ...(only && { only }),
  }
  const isDate = column.type === 'edtf' && !pointer.endsWith('/edtf')
  return [{ column, field: pointer }, ...(isDate ? daysOf(place) : [])]
}

const inside = (place: Place, field: string, description: string): Place => ({
  ...place,
  pointer: `${place.pointer}/${field}`,
  name: joined(place.name, snakeCase(field)),
  description,
})

function objectPieces(node: NodeOf<'object'>, place: Place): readonly Piece[] {
  const ofShape = node.description === node.nameDescription
  const description = place.pointer === '' ? '' : sentences(place.description, ofShape ? null : node.description)
  return [
    ...node.fields.flatMap((field) => piecesOf(field.node, inside(place, field.name, description))),
    ...(node.fields.some(({ name }) => name === 'edtf') ? daysOf(place) : []),
  ]
}

function nullablePieces({ inner, description }: NodeOf<'nullable'>, place: Place): readonly Piece[] {
  const given = inner.description === inner.nameDescription || inner.description !== description
  const here = { ...place, nullable: true, description: sentences(place.description, given ? description : null) }
  const pieces = piecesOf(inner, here)
  if (inner.kind !== 'object') return pieces
  const plain = inner.fields.filter(
    ({ node }) => node.kind === 'number' || node.kind === 'text' || node.kind === 'terms',
  )
  const [first] = plain.map(({ name }) => inside(place, name, '').name)
  if (first === undefined) return refuse(place, 'can be null and has no plain field that never is: give it one')
  return [...pieces, { canBeNull: { pointer: place.pointer, column: first } }]
}

function unionPieces({ options, discriminator }: NodeOf<'union'>, place: Place): readonly Piece[] {
  const nodeIn = (option: Node | undefined, name: string | null) =>
    option?.kind === 'object' ? option.fields.find((field) => field.name === name)?.node : undefined
  return fieldsOfUnion(options, `${place.row}${place.pointer}`).flatMap(({ field, members }) => {
    const here = inside(place, field.name, '')
    const is = members.flatMap((member) => termsOf(nodeIn(options[member], discriminator)))
    const only = discriminator === null ? 'given' : ({ column: snakeCase(discriminator), is } as const)
    const inAll = members.length === options.length
    const pieces = piecesOf(field.node, inAll ? here : { ...here, nullable: true, only })
    const refersTo = options.flatMap((option): ColumnReference[] => {
      const node = nodeIn(option, field.name)
      const [term] = termsOf(nodeIn(option, discriminator))
      if (node?.kind !== 'id' || node.own || discriminator === null || term === undefined) return []
      const where = { column: snakeCase(discriminator), is: term }
      return [{ table: tableOf(node.referent), column: 'id', where }]
    })
    const several = new Set(refersTo.map(({ table }) => table)).size > 1
    return several
      ? pieces.map((piece) => ('column' in piece ? { ...piece, column: { ...piece.column, refersTo } } : piece))
      : pieces
  })
}

function tuplePieces({ name, items }: NodeOf<'tuple'>, place: Place): readonly Piece[] {
  return items.flatMap((item, nth) => {
    const named =
      tupleColumns[name ?? '']?.[nth] ?? refuse(place, 'is a list of fixed length: name its members in tupleColumns')
    return piecesOf(item, { ...inside(place, String(nth), named.description), name: joined(place.name, named.name) })
  })
}

function piecesOf(node: Node, place: Place): readonly Piece[] {
  switch (node.kind) {
    case 'nullable':
      return nullablePieces(node, place)
    case 'object':
      return objectPieces(node, place)
    case 'union':
      return unionPieces(node, place)
    case 'tuple':
      return tuplePieces(node, place)
    case 'list':
      if (place.nullable) return refuse(place, 'is a list that can be null: a table cannot tell it from an empty one')
      return [{ item: node.item, place: { ...place, description: sentences(place.description, node.description) } }]
    case 'null':
      return refuse(place, 'is always null: no column can hold it')
    default:
      return columnPieces(node, place)
  }
}

const rowOf = (item: Node): Table['row'] =>
  item.kind === 'tuple' ? 'tuple' : item.kind === 'object' || item.kind === 'union' ? 'object' : 'plain'

/** The keys of a part, from those of the table that it is a part of. */
function keysOfPart(table: Table, singular: string, place: Place): readonly Column[] {
  const inherited = table.key.flatMap((key) => table.columns.filter(({ name }) => name === key))
  const part = table.name.slice(table.collection.length + 1)
  return [
    ...inherited.map(
      ({ name, role, pointer, type, description }): Column => ({
        name: role === 'value' ? joined(singular, name) : name === 'ordinal' ? joined(part, name) : name,
        role: 'key',
        pointer,
        type,
        nullable: false,
        description: role === 'value' ? `The ${name} of the record that it is a part of.` : description,
        refersTo: [{ table: table.name, column: name }],
      }),
    ),
    {
      name: 'ordinal',
      role: 'key',
      pointer: `${place.above}${place.pointer}/*`,
      type: 'integer',
      nullable: false,
      description: `Its place in ${place.pointer.slice(1)}, counted from 0.`,
    },
  ]
}

/** The table of a node and those of the lists in it. */
export function tablesOf(
  node: Node,
  about: Pick<Table, 'name' | 'collection' | 'pointer' | 'partOf' | 'description'>,
  keys: readonly Column[],
  singular: string,
): readonly Table[] {
  const row = rowOf(node)
  const place: Place = {
    row: `${about.collection} ${about.pointer}`,
    above: about.pointer,
    pointer: '',
    name: row !== 'plain' ? '' : node.kind === 'id' ? node.referent : 'value',
    description: row === 'plain' && node.description === null ? about.description : '',
    nullable: false,
  }
  const pieces = piecesOf(node, place)
  const columns = [
    ...keys,
    ...pieces.flatMap((piece) => ('column' in piece ? [piece.column] : 'day' in piece ? [piece.day] : [])),
  ]
  const own = columns.filter(({ unique }) => unique).map(({ name }) => name)
  const table: Table = {
    ...about,
    row,
    // What is retired has no id of its own: it is known by the collection that it was in and the id that it had.
    key: keys.length > 0 ? keys.map(({ name }) => name) : own.length > 0 ? own : ['collection', 'id'],
    columns,
    fields: pieces.flatMap((piece) =>
      'field' in piece ? [piece.field] : 'item' in piece ? [piece.place.pointer] : [],
    ),
    nullable: pieces.flatMap((piece) => ('canBeNull' in piece ? [piece.canBeNull] : [])),
  }
  const parts = pieces.flatMap((piece) => {
    if (!('item' in piece)) return []
    const { name, pointer, description } = piece.place
    const part = {
      name: joined(table.name, name),
      collection: table.collection,
      pointer: `${table.pointer}${pointer}/*`,
      partOf: table.name,
      description,
    }
    return tablesOf(piece.item, part, keysOfPart(table, singular, piece.place), singular)
  })
  return [table, ...parts]
}

/** Every table that a dataset takes: one a collection, each followed by those of its repeated parts. */
export function tablesOfSchemas(): readonly Table[] {
  const ofRecords = collectionNames.flatMap((name) => {
    const singular = Object.values(referents).find((referent) => tableOf(referent) === name) ?? name
    const about = { name, collection: name, pointer: '', partOf: null, description: collections[name] }
    return tablesOf(schemaTree(recordSchemas[name]), about, [], singular)
  })
  const retired = schemaTree(retiredSchema)
  const about = {
    name: 'retired',
    collection: 'retired',
    pointer: '',
    partOf: null,
    description: retired.description ?? '',
  } as const
  return [...ofRecords, ...tablesOf(retired, about, [], 'retired')]
}

const lines = (key: string, list: readonly unknown[]) =>
  list.length === 0
    ? `    ${key}: [],\n`
    : `    ${key}: [\n${list.map((one) => `      ${JSON.stringify(one)},\n`).join('')}    ],\n`

const printed = ({ columns, ...about }: Table) =>
  `  {\n${Object.entries(about)
    .map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`)
    .join('')}${lines('columns', columns)}  },\n`

/** The tables as TypeScript source text, a column a line. */
export function tables(): string {
  return `// Generated from src/schema by \`npm run generate\`. Do not edit: change the schema.
import type { Table } from '../generate/tables.js'

/** Every table that a dataset takes: one a collection, each followed by those of its repeated parts. */
export const tables: readonly Table[] = [
${tablesOfSchemas().map(printed).join('')}]
`
}
