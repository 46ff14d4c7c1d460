import type { FilesOf, Format } from './format.js'
import type { DescribedFormat, DescriptionOf } from './metadata/described-format.js'

const data = {
  json: {
    does: 'JSON, an array a collection: the records as the package has them.',
    carriedBy: 'package',
    load: () => import('./json.js'),
  },
  ndjson: {
    does: 'NDJSON, a record a line: for line tools and for loading piece by piece.',
    carriedBy: 'package',
    load: () => import('./ndjson.js'),
  },
  csv: {
    does: 'CSV, a row a record: flat tables, with one of its own for each repeated part.',
    carriedBy: 'package',
    load: () => import('./csv/plain.js'),
  },
  'csv-for-spreadsheets': {
    does: 'The same tables for Excel and its peers: no cell is taken for a formula, and every letter is shown.',
    carriedBy: 'release',
    load: () => import('./csv/for-spreadsheets.js'),
  },
  parquet: {
    does: 'Parquet, a file a collection with lists in its rows: for DuckDB, Spark, BigQuery and data of any size.',
    carriedBy: 'release',
    load: () => import('./parquet/files.js'),
  },
  sql: {
    does: 'A script of SQL, from which sqlite3 makes a database with indexes, views and full-text search.',
    carriedBy: 'release',
    load: () => import('./sql/script.js'),
  },
  geojson: {
    does: 'GeoJSON, a feature an event: for maps; an event whose place has no coordinates has no geometry.',
    carriedBy: 'package',
    load: () => import('./geo-json.js'),
  },
  icalendar: {
    does: 'iCalendar, an entry an event: for calendars; an event whose days are not certain stands on none.',
    carriedBy: 'package',
    load: () => import('./i-calendar.js'),
  },
  gexf: {
    does: 'GEXF, the network of contacts: for Gephi and other tools that draw and measure graphs.',
    carriedBy: 'package',
    load: () => import('./gexf.js'),
  },
  codebook: {
    does: 'The codebook as JSON, a term an entry: definition, use, example, near miss and crosswalk.',
    carriedBy: 'package',
    load: () => import('./codebook.js'),
  },
  readings: {
    does: 'The day on which each record was first coded, and that of its second reading, as JSON.',
    carriedBy: 'package',
    load: () => import('./readings.js'),
  },
  history: {
    does: 'What each release added, changed, merged and retired, and why, as JSON.',
    carriedBy: 'package',
    load: () => import('./history.js'),
  },
  jsonld: {
    does: 'JSON-LD, every record in the words of schema.org, PROV and Web Annotation: for graphs of linked data.',
    carriedBy: 'release',
    load: () => import('./json-ld/json-ld.js'),
  },
} as const satisfies Readonly<Record<string, Format>>

/** The formats of the data that the package carries, with their files: what lies beside a description. */
async function carried(...release: Parameters<FilesOf>): Promise<readonly DescribedFormat[]> {
  const formats = Object.values<Format>(data).filter(({ carriedBy }) => carriedBy === 'package')
  return Promise.all(formats.map(async ({ does, load }) => ({ does, files: await (await load()).filesOf(...release) })))
}

/** What describes the package as a whole. */
const describing = ({ descriptionOf }: { readonly descriptionOf: DescriptionOf }): { readonly filesOf: FilesOf } => ({
  filesOf: async (...release) => descriptionOf(...release, await carried(...release)),
})

const metadata = {
  'data-package': {
    does: 'A Data Package of version 2, with a Table Schema for each table of CSV: for Frictionless and its peers.',
    carriedBy: 'package',
    load: () => import('./metadata/data-package.js'),
  },
  csvw: {
    does: 'CSV on the Web: what each column of CSV holds and names, where a reader of the tables looks for it.',
    carriedBy: 'package',
    load: () => import('./metadata/csvw.js'),
  },
  croissant: {
    does: 'Croissant 1.1, the tables and closed lists: for tools that load data for machine learning.',
    carriedBy: 'package',
    load: () => import('./metadata/croissant.js'),
  },
  'schema-org': {
    does: 'The dataset in the words of schema.org: for search engines for datasets.',
    carriedBy: 'package',
    load: async () => describing(await import('./metadata/schema-org.js')),
  },
  dcat: {
    does: 'The dataset in the words of DCAT 3: for catalogues of datasets.',
    carriedBy: 'package',
    load: async () => describing(await import('./metadata/dcat.js')),
  },
} as const satisfies Readonly<Record<string, Format>>

/** Every format by its name: those of the data, and the descriptions of it that lie beside them. */
export const formats = { ...data, ...metadata }
