import type { Format } from '../exports/format.js'
import { formats } from '../exports/formats.js'

/** What `export` writes: every format, and the database that only a program can make of a script. */
export const exportable: Readonly<Record<string, Format>> = {
  ...formats,
  sqlite: {
    does: 'A database of SQLite, made from the script by Node 22.5 or later.',
    carriedBy: 'release',
    load: () => import('./own/sqlite.js'),
  },
}
