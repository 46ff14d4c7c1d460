import type { Column, Table } from '../../generate/tables.js'
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

/** What the columns of a table name: the row that a part is in by all of its keys, and one row each else. */
function references({ columns }: Table): readonly string[] {
  const owner = columns.filter(({ role, refersTo }) => role === 'key' && refersTo !== undefined)
  const others = columns.filter(({ role, refersTo }) => role === 'value' && refersTo?.length === 1)
  return [...(owner.length > 0 ? [owner] : []), ...others.map((column) => [column])].map((group) => {
    const [target] = group.flatMap(({ refersTo }) => refersTo?.map(({ table }) => table) ?? [])
    const keys = group.flatMap(({ refersTo }) => refersTo?.map(({ column }) => column) ?? [])
    const from = namedAll(group.map(({ name }) => name))
    return `FOREIGN KEY (${from}) REFERENCES ${named(target ?? '')} (${namedAll(keys)}) DEFERRABLE INITIALLY DEFERRED`
  })
}

/** The statement that makes a table, with what each column is beside it. */
export function createTable(table: Table): string {
  const constraints = [`PRIMARY KEY (${namedAll(table.key)})`, ...references(table)]
  const columns = table.columns.map((column) => `  ${definition(column, table)}, -- ${column.description}\n`)
  const last = constraints.map((text) => `  ${text}`).join(',\n')
  return `-- ${table.description}\nCREATE TABLE ${named(table.name)} (\n${columns.join('')}${last}\n) STRICT;\n`
}

/** The statements that make the indexes of a table: of what names a row elsewhere, and of first days. */
export const createIndexes = ({ name, columns }: Table): readonly string[] =>
  columns
    .filter(({ role, refersTo }) => (role === 'value' && refersTo !== undefined) || role === 'earliest')
    .map((column) => `CREATE INDEX ${named(`${name}_by_${column.name}`)} ON ${named(name)} (${named(column.name)});`)
