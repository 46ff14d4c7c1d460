import { stringify } from 'csv-stringify/sync'
import type { Ids } from '../../dataset/generated/ids.js'
import type { Dataset } from '../../dataset/record-types.js'
import type { ExportedFile } from '../format.js'
import { rowsOf } from '../rows-of.js'
import { tables } from '../tables.js'

/** How CSV is written beyond what RFC 4180 asks for. */
export interface CsvStyle {
  readonly folder: string
  readonly bom: boolean
  readonly escape_formulas: boolean
}

/** Every table as a file of CSV: null is nothing between two commas, an empty text is a pair of quotes. */
export function csvOf(dataset: Dataset<Ids>, { folder, ...style }: CsvStyle): readonly ExportedFile[] {
  const rows = rowsOf(dataset)
  return tables.map(({ name, columns }) => ({
    path: `${folder}/${name}.csv`,
    content: stringify([...(rows.get(name) ?? [])], {
      ...style,
      header: true,
      columns: columns.map((column) => column.name),
      record_delimiter: '\n',
      quoted_match: /^$/,
      cast: { boolean: String },
    }),
  }))
}
