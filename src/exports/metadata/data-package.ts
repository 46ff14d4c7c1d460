import type { Column, Table } from '../../generate/tables.js'
import { filesOf as csv } from '../csv/plain.js'
import { foreignKeysOf } from '../foreign-keys.js'
import type { FilesOf } from '../format.js'
import { tables } from '../tables.js'
import { type About, about, dataLicence } from './about.js'
import { definedTerms } from './defined-terms.js'
import { type DescribedFile, describedFile } from './described-file.js'
import { propertyLines } from './property-lines.js'

const PROFILES = 'https://datapackage.org/profiles/2.0'

/** The type of a field of Table Schema for each type of column. */
const types = {
  text: { type: 'string' },
  edtf: { type: 'string', rdfType: 'http://id.loc.gov/datatypes/edtf/EDTF-level1' },
  day: { type: 'date' },
  url: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
} as const satisfies Record<Column['type'], object>

function fieldOf(table: Table, column: Column) {
  const { name, type, nullable, description, terms, unique } = column
  const defined = definedTerms(table, column)
  return {
    name,
    ...types[type],
    description,
    ...(defined.length > 0 && {
      categories: defined.map((term) => ({ value: term.name, label: term.definition })),
    }),
    constraints: { required: !nullable, ...(unique && { unique }), ...(terms && { enum: terms }) },
  }
}

const schemaOf = (table: Table) => ({
  $schema: `${PROFILES}/tableschema.json`,
  fields: table.columns.map((column) => fieldOf(table, column)),
  primaryKey: table.key,
  ...(foreignKeysOf(table).length > 0 && {
    foreignKeys: foreignKeysOf(table).map(({ columns, table: target, named }) => ({
      fields: columns,
      // A table that is not named is the one that the key stands in.
      reference: { ...(target !== table.name && { resource: target }), fields: named },
    })),
  }),
  missingValues: [''],
})

const resourceOf = (table: Table, { path, mediaType, bytes, sha256 }: DescribedFile) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: table.name,
  type: 'table',
  path,
  description: table.description,
  format: 'csv',
  mediatype: mediaType,
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ',', lineTerminator: '\n' },
  schema: schemaOf(table),
})

const packageOf = ({ name, identifier, description, homepage, version, author, keywords }: About) => ({
  $schema: `${PROFILES}/datapackage.json`,
  name,
  id: identifier,
  title: name,
  description,
  ...(homepage !== undefined && { homepage }),
  version,
  contributors: [{ title: author, roles: ['creator'] }],
  keywords,
  licenses: [{ name: dataLicence.spdx, path: dataLicence.url, title: dataLicence.title }],
})

/** The tables of CSV as a Data Package of version 2, with a Table Schema each. */
export const filesOf: FilesOf = async (dataset, release) => {
  const files = new Map(
    (await Promise.all((await csv(dataset, release)).map(describedFile))).map((file) => [file.path, file]),
  )
  const resources = tables.flatMap((table) => {
    const file = files.get(`csv/${table.name}.csv`)
    return file === undefined ? [] : [resourceOf(table, file)]
  })
  return [{ path: 'datapackage.json', content: propertyLines({ ...packageOf(about(release)), resources }) }]
}
