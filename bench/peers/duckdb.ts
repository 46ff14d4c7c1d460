import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api'
import type { Peer, Row } from '../questions.js'
import type { Stock } from '../rows.js'

/** Tables in memory, indexed by what is asked for exactly, and prepared statements; ids are given back. */
export async function duckdb({ events, positions }: Stock): Promise<Peer> {
  const instance = await DuckDBInstance.create(':memory:')
  const prepared = async (
    name: string,
    columns: string,
    rows: Iterable<readonly (string | number)[]>,
    index: string | null,
    query: string,
  ) => {
    const connection = await instance.connect()
    await connection.run(`CREATE TABLE ${name} (${columns})`)
    const appender = await connection.createAppender(name)
    for (const row of rows) {
      for (const value of row) {
        if (typeof value === 'string') appender.appendVarchar(value)
        else appender.appendInteger(value)
      }
      appender.endRow()
    }
    appender.closeSync()
    if (index !== null) await connection.run(`CREATE INDEX ${name}_index ON ${name} (${index})`)
    const statement = await connection.prepare(query)
    return async (...given: DuckDBValue[]) => {
      statement.bind(given)
      return (await statement.runAndReadAll()).getRows()
    }
  }
  const ids =
    (ask: Awaited<ReturnType<typeof prepared>>) =>
    async (...given: DuckDBValue[]) =>
      (await ask(...given)).map(([id]) => id as string)
  function* participations() {
    for (const { id, rank, actors, type, low, high } of events)
      for (const actor of actors) yield [actor, type, low, high, rank, id]
  }
  const columns = 'actor VARCHAR, type VARCHAR, low INTEGER, high INTEGER, rank INTEGER, id VARCHAR'
  return {
    eventById: async () => {
      const ask = ids(
        await prepared(
          'events',
          'id VARCHAR',
          events.map(({ id }) => [id]),
          'id',
          'SELECT id FROM events WHERE id = ?',
        ),
      )
      return async ({ id }) => (await ask(id))[0] ?? ''
    },
    eventsOfActor: async () => {
      const ask = ids(
        await prepared(
          'by_actor',
          columns,
          participations(),
          'actor',
          'SELECT id FROM by_actor WHERE actor = ? AND low BETWEEN ? AND ? AND high <= ? ORDER BY rank',
        ),
      )
      return ({ actor, first, beyond, last }) => ask(actor, first, beyond, last)
    },
    eventsOfTypeAndActor: async () => {
      const ask = ids(
        await prepared(
          'by_type',
          columns,
          participations(),
          'actor, type',
          'SELECT id FROM by_type WHERE actor = ? AND type = ? AND low BETWEEN ? AND ? AND high <= ? ORDER BY rank',
        ),
      )
      return ({ actor, type, first, beyond, last }) => ask(actor, type, first, beyond, last)
    },
    eventsOfBoth: async () => {
      const ask = ids(
        await prepared(
          'by_both',
          columns,
          participations(),
          'actor',
          `SELECT a.id FROM by_both a JOIN by_both b ON b.rank = a.rank AND b.actor = ?
           WHERE a.actor = ? AND a.low BETWEEN ? AND ? AND a.high <= ? ORDER BY a.rank`,
        ),
      )
      return ({ actor, other, first, beyond, last }) => ask(other, actor, first, beyond, last)
    },
    stanceAsOf: async () => {
      const ask = ids(
        await prepared(
          'stances',
          `actor VARCHAR, option VARCHAR, high INTEGER, replaced INTEGER, starts INTEGER, ends INTEGER, rank INTEGER,
           id VARCHAR`,
          positions
            .filter(({ own }) => own === 1)
            .map(({ actor, option, high, replaced, starts, ends, rank, id }) => [
              actor,
              option,
              high,
              replaced,
              starts,
              ends,
              rank,
              id,
            ]),
          'actor, option',
          `WITH standing AS MATERIALIZED (
             SELECT * FROM stances WHERE actor = ? AND option = ? AND high <= ? AND replaced > ?
           ) SELECT id FROM standing WHERE ends >= (SELECT max(starts) FROM standing) ORDER BY rank`,
        ),
      )
      return ({ actor, option, last }) => ask(actor, option, last, last)
    },
    countsByOptionAndStance: async () => {
      const ask = await prepared(
        'counts',
        'low INTEGER, high INTEGER, option VARCHAR, stance VARCHAR',
        positions.map(({ low, high, option, stance }) => [low, high, option, stance]),
        null,
        `SELECT option, stance, count(*)::INTEGER FROM counts WHERE low BETWEEN ? AND ? AND high <= ?
         GROUP BY option, stance`,
      )
      return async ({ first, beyond, last }) =>
        (await ask(first, beyond, last)).map(
          ([option, stance, count]) => ({ option, stance, count }) as Row & { option: string },
        )
    },
    countsByStance: async () => {
      const ask = await prepared(
        'counts_of_option',
        'option VARCHAR, low INTEGER, high INTEGER, stance VARCHAR',
        positions.map(({ option, low, high, stance }) => [option, low, high, stance]),
        null,
        `SELECT stance, count(*)::INTEGER FROM counts_of_option WHERE option = ? AND low BETWEEN ? AND ? AND high <= ?
         GROUP BY stance`,
      )
      return async ({ option, first, beyond, last }) =>
        (await ask(option, first, beyond, last)).map(([stance, count]) => ({ stance, count }) as Row)
    },
  }
}
