import type { Table } from '../generate/tables.js'

/** Columns of a table that name a row of another, or of their own. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly named: readonly string[]
}

/**
 * What the columns of a table name: the row that a part is in by all of its keys, and else a row each. A column that
 * names rows of several tables is no key.
 */
export function foreignKeysOf({ columns }: Table): readonly ForeignKey[] {
  const owner = columns.filter(({ role, refersTo }) => role === 'key' && refersTo !== undefined)
  const others = columns.filter(({ role, refersTo }) => role !== 'key' && refersTo?.length === 1)
  return [owner, ...others.map((column) => [column])].flatMap((group) => {
    const targets = group.flatMap(({ refersTo }) => refersTo ?? [])
    const [target] = targets
    if (target === undefined) return []
    return [{ columns: group.map(({ name }) => name), table: target.table, named: targets.map(({ column }) => column) }]
  })
}
