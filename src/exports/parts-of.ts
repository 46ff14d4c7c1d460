import type { Table } from '../generate/tables.js'
import { tables } from './tables.js'

/** A table of what is repeated in the rows of another, and where it stands in such a row. */
export interface Part {
  readonly table: Table
  readonly field: string
}

const parts = /* @__PURE__ */ new Map(
  tables.map(({ name, pointer }) => [
    name,
    tables
      .filter(({ partOf }) => partOf === name)
      .map((table): Part => ({ table, field: table.pointer.slice(pointer.length, -'/*'.length) })),
  ]),
)

/** The tables of what is repeated in the rows of a table. */
export const partsOf = ({ name }: Table): readonly Part[] => parts.get(name) ?? []
