import type { Column, Table } from '../../generate/tables.js'
import { type ForeignKey, foreignKeysOf } from '../foreign-keys.js'
import { literal, named, namedAll } from './literal.js'

const types = {
  text: 'TEXT',
  edtf: 'TEXT',
  day: 'TEXT',
  url: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
} as const satisfies Record<Column['type'], string>

function definition({ name, type, nullable, terms, unique }: Column, { key }: Table): string {
  const allowed = terms?.map(literal) ?? (type === 'boolean' ? ['0', '1'] : null)
  return [
    named(name),
    types[type],
    ...(nullable ? [] : ['NOT NULL']),
    ...(unique && !key.includes(name) ? ['UNIQUE'] : []),
    ...(allowed === null ? [] : [`CHECK (${named(name)} IN (${allowed.join(', ')}))`]),
  ].join(' ')
}

const reference = ({ columns, table, named: keys }: ForeignKey) =>
  `FOREIGN KEY (${namedAll(columns)}) REFERENCES ${named(table)} (${namedAll(keys)}) DEFERRABLE INITIALLY DEFERRED`

/** The statement that makes a table, with what each column is beside it. */
export function createTable(table: Table): string {
  const constraints = [`PRIMARY KEY (${namedAll(table.key)})`, ...foreignKeysOf(table).map(reference)]
  const columns = table.columns.map((column) => `  ${definition(column, table)}, -- ${column.description}\n`)
  const last = constraints.map((text) => `  ${text}`).join(',\n')
  return `-- ${table.description}\nCREATE TABLE ${named(table.name)} (\n${columns.join('')}${last}\n) STRICT;\n`
}

/** The statements that make the indexes of a table: of what names a row elsewhere, and of first days. */
export const createIndexes = ({ name, columns }: Table): readonly string[] =>
  columns
    .filter(({ role, refersTo }) => (role === 'value' && refersTo !== undefined) || role === 'earliest')
    .map((column) => `CREATE INDEX ${named(`${name}_by_${column.name}`)} ON ${named(name)} (${named(column.name)});`)
