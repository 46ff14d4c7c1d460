import type { SchemaElement } from 'hyparquet'
import type { Column, Table } from '../../generate/tables.js'
import { nestedName } from '../nested-name.js'
import { partsOf } from '../parts-of.js'

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const

const types = {
  text,
  edtf: text,
  url: text,
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<Column['type'], Partial<SchemaElement>>

const column = ({ name, type, nullable }: Column): SchemaElement => ({
  name,
  ...types[type],
  repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
})

/** The columns of a row that is not known by keys but by where it stands. */
export const nestedColumns = ({ columns }: Table): readonly Column[] => columns.filter(({ role }) => role !== 'key')

/** A list as the two levels that the format wants around what is in it. */
const listOf = (table: Table): readonly SchemaElement[] => [
  {
    name: nestedName(table),
    repetition_type: 'REQUIRED',
    converted_type: 'LIST',
    logical_type: { type: 'LIST' },
    num_children: 1,
  },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  ...groupOf(table, 'element'),
]

function groupOf(table: Table, name: string): readonly SchemaElement[] {
  const columns = nestedColumns(table)
  const [only] = columns
  if (table.row === 'plain' && columns.length === 1 && only !== undefined) return [{ ...column(only), name }]
  const parts = partsOf(table)
  return [
    { name, repetition_type: 'REQUIRED', num_children: columns.length + parts.length },
    ...columns.map(column),
    ...parts.flatMap((part) => listOf(part.table)),
  ]
}

/** The schema of the file of a collection: its records with their lists in them. */
export const schemaOf = (table: Table): SchemaElement[] => {
  const [root, ...elements] = groupOf(table, 'root')
  return [{ name: 'root', num_children: root?.num_children ?? 0 }, ...elements]
}
