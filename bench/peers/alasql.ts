import engine from 'alasql'
import type { Peer, Row } from '../questions.js'
import type { Stock } from '../rows.js'
import { latest } from './latest.js'

type Compiled = (given: readonly unknown[]) => unknown
declare module 'alasql' {
  // Its own declarations leave this out.
  interface AlaSQL {
    compile(sql: string, database: string): Compiled
  }
}

/**
 * Tables of objects and compiled statements; ids are given back. With `CREATE INDEX` each of these questions takes as
 * long as without.
 */
export function alasql({ events, positions }: Stock): Peer {
  const compiled = (columns: string, rows: object[], query: string) => {
    const name = `bench${Object.keys(engine.databases).length}`
    const database = new engine.Database(name)
    database.exec(`CREATE TABLE stock (${columns})`)
    const { stock } = database.tables as { stock: { data: object[] } }
    stock.data = rows
    return engine.compile(query, name)
  }
  const ids = (ask: Compiled) => (given: readonly unknown[]) => (ask(given) as { id: string }[]).map(({ id }) => id)
  const participations = () =>
    events.flatMap(({ id, rank, actors, type, low, high }) =>
      actors.map((actor) => ({ actor, type, low, high, day: rank, id })),
    )
  const columns = 'actor STRING, type STRING, low INT, high INT, day INT, id STRING'
  return {
    eventById: () => {
      const ask = ids(
        compiled(
          'id STRING',
          events.map(({ id }) => ({ id })),
          'SELECT id FROM stock WHERE id = ?',
        ),
      )
      return ({ id }) => ask([id])[0] ?? ''
    },
    eventsOfActor: () => {
      const ask = ids(
        compiled(
          columns,
          participations(),
          'SELECT id, day FROM stock WHERE actor = ? AND low >= ? AND high <= ? ORDER BY day',
        ),
      )
      return ({ actor, first, last }) => ask([actor, first, last])
    },
    eventsOfTypeAndActor: () => {
      const ask = ids(
        compiled(
          columns,
          participations(),
          'SELECT id, day FROM stock WHERE actor = ? AND type = ? AND low >= ? AND high <= ? ORDER BY day',
        ),
      )
      return ({ actor, type, first, last }) => ask([actor, type, first, last])
    },
    eventsOfBoth: () => {
      const ask = ids(
        compiled(
          columns,
          participations(),
          `SELECT a.id, a.day FROM (SELECT id, day FROM stock WHERE actor = ? AND low >= ? AND high <= ?) a
           JOIN (SELECT day FROM stock WHERE actor = ? AND low >= ? AND high <= ?) b ON a.day = b.day ORDER BY a.day`,
        ),
      )
      return ({ actor, other, first, last }) => ask([actor, first, last, other, first, last])
    },
    stanceAsOf: () => {
      const standing = compiled(
        'actor STRING, choice STRING, high INT, replaced INT, starts INT, ends INT, day INT, id STRING',
        positions
          .filter(({ own }) => own === 1)
          .map(({ actor, option, high, replaced, starts, ends, rank, id }) => ({
            actor,
            choice: option,
            high,
            replaced,
            starts,
            ends,
            day: rank,
            id,
          })),
        'SELECT * FROM stock WHERE actor = ? AND choice = ? AND high <= ? AND replaced > ?',
      )
      return ({ actor, option, last }) => {
        const rows = standing([actor, option, last, last]) as {
          starts: number
          ends: number
          day: number
          id: string
        }[]
        return latest(rows.map((row) => ({ ...row, rank: row.day })))
      }
    },
    countsByOptionAndStance: () => {
      const ask = compiled(
        'low INT, high INT, choice STRING, stance STRING',
        positions.map(({ low, high, option, stance }) => ({ low, high, choice: option, stance })),
        'SELECT choice, stance, COUNT(*) AS n FROM stock WHERE low >= ? AND high <= ? GROUP BY choice, stance',
      )
      return ({ first, last }) =>
        (ask([first, last]) as { choice: string; stance: string; n: number }[]).map(
          ({ choice, stance, n }): Row => ({ option: choice, stance, count: n }),
        )
    },
    countsByStance: () => {
      const ask = compiled(
        'choice STRING, low INT, high INT, stance STRING',
        positions.map(({ low, high, option, stance }) => ({ low, high, choice: option, stance })),
        'SELECT stance, COUNT(*) AS n FROM stock WHERE choice = ? AND low >= ? AND high <= ? GROUP BY stance',
      )
      return ({ option, first, last }) =>
        (ask([option, first, last]) as { stance: string; n: number }[]).map(
          ({ stance, n }): Row => ({ stance, count: n }),
        )
    },
  }
}
