import type { Cell } from '../cells-of.js'

const hexadecimal = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('')

// biome-ignore lint/suspicious/noControlCharactersInRegex: those that the sqlite3 program ends a line or a text at.
const CONTROL = /[\0-\x1f\x7f]/

/**
 * A cell as SQLite reads it in a script. A text with control characters goes as its bytes, since the sqlite3 program
 * reads a script line by line.
 *
 * @example
 * literal("Trump's envoy") // "'Trump''s envoy'"
 */
export function literal(cell: Cell): string {
  if (cell === null) return 'NULL'
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  if (typeof cell === 'number') return String(cell)
  return CONTROL.test(cell) ? `CAST(X'${hexadecimal(cell)}' AS TEXT)` : `'${cell.replaceAll("'", "''")}'`
}

/** A name as SQLite reads it, whatever words SQL keeps for itself. */
export const named = (name: string): string => `"${name}"`

/** Names in a list. */
export const namedAll = (names: readonly string[]): string => names.map(named).join(', ')

/** A row as a statement on a line of its own. */
export const insert = (table: string, cells: readonly Cell[]): string =>
  `INSERT INTO ${named(table)} VALUES (${cells.map(literal).join(', ')});`
