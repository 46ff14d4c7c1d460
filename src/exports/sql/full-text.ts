import { type SearchedFields, searchedFields } from '../../query/searched-fields.js'
import { type CollectionName, collectionNames } from '../../vocabulary/collections.js'
import { tables } from '../tables.js'
import { literal, named } from './literal.js'

/** The texts at a field of a record of a collection, those of a list below one another, as an expression of SQL. */
function textsAt(collection: CollectionName, pointer: string): string {
  for (const table of tables) {
    const column = table.columns.find(({ role, pointer: at }) => role === 'value' && at === pointer)
    if (table.collection !== collection || column === undefined) continue
    if (table.partOf === null) return `record.${named(column.name)}`
    const [owner = '', ...places] = table.key
    const order = places.map(named).join(', ')
    const list = `SELECT ${named(column.name)} AS item FROM ${named(table.name)} WHERE ${named(owner)} = record."id" ORDER BY ${order}`
    return `(SELECT group_concat(item, char(10)) FROM (${list}))`
  }
  throw new Error(`${collection} has no column for ${pointer}, where search looks for words: mend searched-fields.ts`)
}

/** The texts at several fields, each below the other. */
const textsOf = (collection: CollectionName, pointers: readonly string[]) =>
  pointers.length === 0
    ? 'NULL'
    : pointers.map((pointer) => `coalesce(${textsAt(collection, pointer)} || char(10), '')`).join(' || ')

const kinds: readonly (keyof SearchedFields)[] = ['names', 'titles', 'texts']

/** The statements that make the full-text search over what `search` looks into, diacritics aside. */
export const fullText = (): readonly string[] => [
  `CREATE VIRTUAL TABLE "search" USING fts5("collection" UNINDEXED, "id" UNINDEXED, ${kinds.map(named).join(', ')}, tokenize = "unicode61 remove_diacritics 2");`,
  ...collectionNames.map((name) => {
    const columns = kinds.map((kind) => textsOf(name, searchedFields[name][kind]))
    return `INSERT INTO "search" SELECT ${literal(name)}, record."id", ${columns.join(', ')} FROM ${named(name)} AS record ORDER BY record.rowid;`
  }),
]
