import type { Column, Table } from '../../generate/tables.js'
import { type ForeignKey, foreignKeysOf } from '../foreign-keys.js'
import type { FilesOf } from '../format.js'
import { tables } from '../tables.js'
import { about, dataLicence } from './about.js'
import { propertyLines } from './property-lines.js'

/** The datatype for each type of column. */
const datatypes = {
  text: 'string',
  edtf: { '@id': 'http://id.loc.gov/datatypes/edtf/EDTF-level1', base: 'string' },
  day: 'date',
  url: 'anyURI',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
} as const satisfies Record<Column['type'], string | object>

/** Terms as a pattern that holds for them and nothing else: the standard has no lists. */
const oneOf = (terms: readonly string[]) => ({
  base: 'string',
  format: `^(?:${terms.map((term) => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})$`,
})

const columnOf = ({ name, type, nullable, description, terms }: Column) => ({
  name,
  titles: name,
  'dc:description': description,
  datatype: terms === undefined ? datatypes[type] : oneOf(terms),
  required: !nullable,
})

const urlOf = (table: string) => `${table}.csv`

/** The standard has every row name one in the other table, so a key that can be null is none to it. */
const canBeNull = ({ columns }: Table, key: ForeignKey) =>
  columns.some(({ name, nullable }) => nullable && key.columns.includes(name))

const tableOf = (table: Table) => ({
  url: urlOf(table.name),
  'dc:description': table.description,
  tableSchema: {
    columns: table.columns.map(columnOf),
    primaryKey: table.key,
    foreignKeys: foreignKeysOf(table)
      .filter((key) => !canBeNull(table, key))
      .map(({ columns, table: target, named }) => ({
        columnReference: columns,
        reference: { resource: urlOf(target), columnReference: named },
      })),
  },
})

/** The tables of CSV as CSV on the Web describes them, where a reader of any of them looks for it. */
export const filesOf: FilesOf = (_dataset, release) => {
  const { name, identifier, description, keywords, author, version } = about(release)
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': name,
    'dc:identifier': identifier,
    'dc:description': description,
    'dc:creator': author,
    'dc:license': { '@id': dataLicence.url },
    'dc:subject': keywords,
    'schema:version': version,
    dialect: { lineTerminators: ['\n'] },
    tables: tables.map(tableOf),
  }
  return [{ path: 'csv/csv-metadata.json', content: propertyLines(group) }]
}
