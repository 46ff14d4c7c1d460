/** A column as a description of a table has it, in the words of SQL. */
export interface DescribedColumn {
  readonly name: string
  readonly type: 'VARCHAR' | 'DATE' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN'
  readonly required: boolean
  readonly unique: boolean
  /** The only texts that it holds, or the pattern of them. */
  readonly terms: readonly string[] | RegExp | null
}

/** A table as a description has it, with the file that it is in. */
export interface DescribedTable {
  readonly name: string
  readonly path: string
  readonly columns: readonly DescribedColumn[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly {
    readonly columns: readonly string[]
    readonly table: string
    readonly named: readonly string[]
  }[]
}

const named = (name: string) => `"${name}"`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
const list = (names: readonly string[]) => names.map(named).join(', ')

function checkOf({ name, terms }: DescribedColumn): string {
  if (terms === null) return ''
  if (terms instanceof RegExp) return ` CHECK (regexp_matches(${named(name)}, ${literal(terms.source)}))`
  return ` CHECK (${named(name)} IN (${terms.map(literal).join(', ')}))`
}

/** The statements with which a database takes a file for what a description says that it is, or refuses it. */
export const readTable = ({ name, path, columns, primaryKey }: DescribedTable): readonly string[] => [
  `CREATE TABLE ${named(name)} (${columns
    .map(
      (column) =>
        `${named(column.name)} ${column.type}${column.required ? ' NOT NULL' : ''}${column.unique ? ' UNIQUE' : ''}${checkOf(column)}`,
    )
    .join(', ')}, PRIMARY KEY (${list(primaryKey)}))`,
  `INSERT INTO ${named(name)} FROM read_csv(${literal(path)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${columns
    .map((column) => `${literal(column.name)}: ${literal(column.type)}`)
    .join(', ')}})`,
]

/** The questions for the rows that name a row that is not there. */
export const danglingRows = ({ name, foreignKeys }: DescribedTable): readonly string[] =>
  foreignKeys.map(({ columns, table, named: keys }) => {
    const given = columns.map((column) => `a.${named(column)} IS NOT NULL`).join(' AND ')
    const same = columns.map((column, nth) => `a.${named(column)} = b.${named(keys[nth] ?? '')}`).join(' AND ')
    return `SELECT ${literal(name)} AS "table", ${literal(columns.join(' '))} AS "columns", a.* FROM ${named(name)} a WHERE ${given} AND NOT EXISTS (FROM ${named(table)} b WHERE ${same})`
  })
