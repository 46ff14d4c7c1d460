import type { Table } from '../generate/tables.js'

/** What a list is called within the row that it is a part of: the name of its table without that of the other. */
export const nestedName = ({ name, partOf }: Table): string => (partOf === null ? name : name.slice(partOf.length + 1))
