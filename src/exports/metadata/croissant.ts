import type { Column, Table } from '../../generate/tables.js'
import { filesOf as csv } from '../csv/plain.js'
import { foreignKeysOf } from '../foreign-keys.js'
import type { FilesOf } from '../format.js'
import { tables } from '../tables.js'
import { about, dataLicence } from './about.js'
import { coverageOf } from './coverage.js'
import { croissantContext } from './croissant-context.js'
import { type DefinedTerm, definedTerms } from './defined-terms.js'
import { type DescribedFile, describedFile } from './described-file.js'
import { propertyLines } from './property-lines.js'

const reference = (id: string) => ({ '@id': id })
const fieldId = (table: string, column: string) => `${table}/${column}`
const termsId = (list: string) => `terms/${list}`

/** The data type of a field for each type of column. */
const dataTypes = {
  text: 'sc:Text',
  edtf: ['sc:Text', 'http://id.loc.gov/datatypes/edtf/EDTF-level1'],
  day: 'sc:Date',
  url: 'sc:URL',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
} as const satisfies Record<Column['type'], string | readonly string[]>

const places = new Map(tables.map(({ name }, place) => [name, place]))

/**
 * The field that a column names: the term of a closed list, or the key of one earlier table. Croissant has no keys of
 * several fields, so a part names the record that it is in; and what reads it joins by these references and knows no
 * circles, so none leads to the same table or a later one.
 */
function namedBy(table: Table, column: Column): string | undefined {
  const [term] = definedTerms(table, column)
  if (term !== undefined) return fieldId(termsId(term.list), 'name')
  if (column.role === 'key') {
    const owner = tables.find(({ name }) => name === table.collection)
    const id = owner?.columns.find(({ unique }) => unique)
    return column.pointer === id?.pointer ? fieldId(table.collection, id.name) : undefined
  }
  const key = foreignKeysOf(table).find(({ columns }) => columns.includes(column.name))
  const isEarlier = key !== undefined && Number(places.get(key.table)) < Number(places.get(table.name))
  return isEarlier ? fieldId(key.table, String(key.named[0])) : undefined
}

function fieldOf(table: Table, column: Column) {
  const { name, description, type } = column
  const named = namedBy(table, column)
  return {
    '@type': 'cr:Field',
    '@id': fieldId(table.name, name),
    name,
    description,
    dataType: dataTypes[type],
    source: { fileObject: reference(`csv/${table.name}.csv`), extract: { column: name } },
    ...(named !== undefined && { references: { field: reference(named) } }),
  }
}

/** What no two rows have the same of: an id of their own, or all that the table has as its key. */
function keyOf({ columns, key }: Table): readonly string[] {
  const own = columns.find(({ unique }) => unique)
  return own === undefined ? key : [own.name]
}

const recordSetOf = (table: Table) => ({
  '@type': 'cr:RecordSet',
  '@id': table.name,
  name: table.name,
  description: table.description,
  key: keyOf(table).map((column) => reference(fieldId(table.name, column))),
  field: table.columns.map((column) => fieldOf(table, column)),
})

/** A closed list of terms with what each means, so that whoever has the tables alone can read them. */
function enumerationOf(list: string, terms: readonly DefinedTerm[]) {
  const id = termsId(list)
  const [name, description] = [fieldId(id, 'name'), fieldId(id, 'description')]
  const field = (field: string, of: string, says: string) => ({
    '@type': 'cr:Field',
    '@id': field,
    name: of,
    description: says,
    dataType: 'sc:Text',
  })
  return {
    '@type': 'cr:RecordSet',
    '@id': id,
    name: id,
    description: `The terms of the closed list ${list}.`,
    dataType: 'sc:Enumeration',
    key: reference(name),
    field: [field(name, 'name', 'The term.'), field(description, 'description', 'What it means.')],
    data: terms.map((term) => ({ [name]: term.name, [description]: term.definition })),
  }
}

/** Every closed list that a column of a table holds terms of. */
function enumerations() {
  const lists = new Map<string, Map<string, DefinedTerm>>()
  for (const table of tables)
    for (const term of table.columns.flatMap((column) => definedTerms(table, column))) {
      const list = lists.get(term.list) ?? new Map<string, DefinedTerm>()
      lists.set(term.list, list.set(term.name, term))
    }
  return [...lists].map(([list, terms]) => enumerationOf(list, [...terms.values()]))
}

const fileObject = ({ path, mediaType, bytes, sha256 }: DescribedFile) => ({
  '@type': 'cr:FileObject',
  '@id': path,
  name: path,
  contentUrl: path,
  contentSize: `${bytes} B`,
  encodingFormat: mediaType,
  sha256,
})

/** The tables of CSV for tools that load data for machine learning. */
export const filesOf: FilesOf = async (dataset, release) => {
  const { name, identifier, description, keywords, author, version, homepage, citation } = about(release)
  const { days } = coverageOf(dataset)
  const files = await Promise.all((await csv(dataset, release)).map(describedFile))
  const described = {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name,
    description,
    identifier,
    url: homepage ?? identifier,
    version,
    license: dataLicence.url,
    creator: { '@type': 'sc:Organization', name: author },
    citeAs: citation,
    keywords,
    inLanguage: 'en',
    ...(days && { temporalCoverage: `${days.first}/${days.last}` }),
    distribution: files.map(fileObject),
    recordSet: [...tables.map(recordSetOf), ...enumerations()],
  }
  return [{ path: 'croissant.json', content: propertyLines(described) }]
}
