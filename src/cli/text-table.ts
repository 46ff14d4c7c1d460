/**
 * Rows as lines of text with columns of equal width, two spaces apart and none at the end of a line.
 *
 * @example
 * textTable([['a', 'bb'], ['ccc', 'd']]) // 'a    bb\nccc  d\n'
 */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, [...cell].length)
  }
  const pad = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('')
}
