import { parquetWriteBuffer } from 'hyparquet-writer/src/index.js'
import type { Release } from '../../dataset/release.js'
import type { FilesOf } from '../format.js'
import { nestedName } from '../nested-name.js'
import { partsOf } from '../parts-of.js'
import { tables } from '../tables.js'
import { type Nested, nestedRow } from './nested-row.js'
import { nestedColumns, schemaOf } from './schema-of.js'

const about = ({ version, asOf, contentHash }: Release) => [
  { key: 'name', value: 'ukraine-peace-talks' },
  { key: 'version', value: version },
  ...(asOf === null ? [] : [{ key: 'as_of', value: asOf }]),
  { key: 'content_hash', value: contentHash },
  { key: 'license', value: 'CC-BY-4.0' },
]

const inRow = (row: Nested, name: string) => (row as { readonly [name: string]: Nested })[name]

/** A file of Parquet for each collection, a row a record, with what is repeated in it as lists. */
export const filesOf: FilesOf = (dataset, release) =>
  tables
    .filter(({ partOf }) => partOf === null)
    .map((table) => {
      const rows = dataset[table.collection].map((record) => nestedRow(table, record))
      const names = [
        ...nestedColumns(table).map(({ name }) => name),
        ...partsOf(table).map((part) => nestedName(part.table)),
      ]
      const content = parquetWriteBuffer({
        columnData: names.map((name) => ({ name, data: rows.map((row) => inRow(row, name)) })),
        schema: schemaOf(table),
        createdBy: 'ukraine-peace-talks',
        kvMetadata: about(release),
      })
      return { path: `parquet/${table.name}.parquet`, content: new Uint8Array(content) }
    })
