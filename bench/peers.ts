import type { Peer } from './questions.js'
import type { Stock } from './rows.js'

interface Entry {
  readonly title: string
  /** The package that it needs, beside this one. */
  readonly needs: string | null
  /** What it hands back. */
  readonly gives: 'records' | 'rows' | 'ids'
  readonly open: () => Promise<(stock: Stock) => Peer | Promise<Peer>>
}

/** Whom the questions are put to; each is loaded only when it is asked for. */
export const peers = {
  limit: {
    title: 'index by hand',
    needs: null,
    gives: 'records',
    open: async () => (await import('./peers/limit.js')).limit,
  },
  this: {
    title: 'ukraine-peace-talks',
    needs: null,
    gives: 'records',
    open: async () => (await import('./peers/this.js')).thisPackage,
  },
  filter: {
    title: 'Array.filter',
    needs: null,
    gives: 'rows',
    open: async () => (await import('./peers/filter.js')).filter,
  },
  crossfilter2: {
    title: 'crossfilter2',
    needs: 'crossfilter2',
    gives: 'rows',
    open: async () => (await import('./peers/crossfilter2.js')).crossfilter2,
  },
  lokijs: {
    title: 'lokijs',
    needs: 'lokijs',
    gives: 'rows',
    open: async () => (await import('./peers/lokijs.js')).lokijs,
  },
  mingo: { title: 'mingo', needs: 'mingo', gives: 'rows', open: async () => (await import('./peers/mingo.js')).mingo },
  arquero: {
    title: 'arquero',
    needs: 'arquero',
    gives: 'ids',
    open: async () => (await import('./peers/arquero.js')).arquero,
  },
  alasql: {
    title: 'alasql',
    needs: 'alasql',
    gives: 'ids',
    open: async () => (await import('./peers/alasql.js')).alasql,
  },
  'better-sqlite3': {
    title: 'better-sqlite3 in memory',
    needs: 'better-sqlite3',
    gives: 'ids',
    open: async () => (await import('./peers/better-sqlite3.js')).betterSqlite3,
  },
  duckdb: {
    title: 'DuckDB in memory',
    needs: '@duckdb/node-api',
    gives: 'ids',
    open: async () => (await import('./peers/duckdb.js')).duckdb,
  },
} as const satisfies Record<string, Entry>
export type PeerName = keyof typeof peers
export const peerNames = Object.keys(peers) as PeerName[]
