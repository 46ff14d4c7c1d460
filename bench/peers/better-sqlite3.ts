import Database from 'better-sqlite3'
import type { Peer, Row } from '../questions.js'
import type { Stock } from '../rows.js'

/** Tables in memory with an index that covers each question; ids are given back. */
export function betterSqlite3({ events, positions }: Stock): Peer {
  const filled = (create: string, rows: Iterable<readonly unknown[]>, indexes: readonly string[] = []) => {
    const database = new Database(':memory:')
    database.exec(create)
    const places = (create.slice(create.indexOf('(')).match(/ (TEXT|INTEGER)/g) ?? []).map(() => '?')
    const insert = database.prepare(`INSERT INTO rows VALUES (${places.join(', ')})`)
    database.transaction(() => {
      for (const row of rows) insert.run(...row)
    })()
    for (const index of indexes) database.exec(index)
    database.exec('ANALYZE')
    return database
  }
  function* participations() {
    for (const { id, rank, actors, type, low, high } of events)
      for (const actor of actors) yield [actor, type, low, high, rank, id]
  }
  const table = 'CREATE TABLE rows (actor TEXT, type TEXT, low INTEGER, high INTEGER, rank INTEGER, id TEXT)'
  const ids = (database: InstanceType<typeof Database>, query: string) => {
    const statement = database.prepare(query).pluck()
    return (...given: (string | number)[]) => statement.all(...given) as string[]
  }
  return {
    eventById: () => {
      const one = filled(
        'CREATE TABLE rows (id TEXT PRIMARY KEY, type TEXT) WITHOUT ROWID',
        events.map(({ id, type }) => [id, type]),
      ).prepare('SELECT id, type FROM rows WHERE id = ?')
      return ({ id }) => one.get(id) as { id: string }
    },
    eventsOfActor: () => {
      const ask = ids(
        filled(table, participations(), ['CREATE INDEX actor ON rows (actor, low, high, rank, id)']),
        'SELECT id FROM rows WHERE actor = ? AND low BETWEEN ? AND ? AND high <= ? ORDER BY rank',
      )
      return ({ actor, first, beyond, last }) => ask(actor, first, beyond, last)
    },
    eventsOfTypeAndActor: () => {
      const ask = ids(
        filled(table, participations(), ['CREATE INDEX both ON rows (actor, type, low, high, rank, id)']),
        'SELECT id FROM rows WHERE actor = ? AND type = ? AND low BETWEEN ? AND ? AND high <= ? ORDER BY rank',
      )
      return ({ actor, type, first, beyond, last }) => ask(actor, type, first, beyond, last)
    },
    eventsOfBoth: () => {
      const ask = ids(
        filled(table, participations(), [
          'CREATE INDEX actor ON rows (actor, low, high, rank, id)',
          'CREATE INDEX beside ON rows (rank, actor)',
        ]),
        `SELECT a.id FROM rows a JOIN rows b ON b.rank = a.rank AND b.actor = ?
         WHERE a.actor = ? AND a.low BETWEEN ? AND ? AND a.high <= ? ORDER BY a.rank`,
      )
      return ({ actor, other, first, beyond, last }) => ask(other, actor, first, beyond, last)
    },
    stanceAsOf: () => {
      const ask = ids(
        filled(
          `CREATE TABLE rows (actor TEXT, option TEXT, high INTEGER, replaced INTEGER, starts INTEGER, ends INTEGER,
             rank INTEGER, id TEXT)`,
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
          ['CREATE INDEX whose ON rows (actor, option, high, replaced, starts, ends, rank, id)'],
        ),
        `WITH standing AS MATERIALIZED (
           SELECT * FROM rows WHERE actor = ? AND option = ? AND high <= ? AND replaced > ?
         ) SELECT id FROM standing WHERE ends >= (SELECT max(starts) FROM standing) ORDER BY rank`,
      )
      return ({ actor, option, last }) => ask(actor, option, last, last)
    },
    countsByOptionAndStance: () => {
      const ask = filled(
        'CREATE TABLE rows (low INTEGER, high INTEGER, option TEXT, stance TEXT)',
        positions.map(({ low, high, option, stance }) => [low, high, option, stance]),
        ['CREATE INDEX days ON rows (low, high, option, stance)'],
      ).prepare(
        'SELECT option, stance, count(*) AS count FROM rows WHERE low BETWEEN ? AND ? AND high <= ? GROUP BY option, stance',
      )
      return ({ first, beyond, last }) => ask.all(first, beyond, last) as Row[]
    },
    countsByStance: () => {
      const ask = filled(
        'CREATE TABLE rows (option TEXT, low INTEGER, high INTEGER, stance TEXT)',
        positions.map(({ option, low, high, stance }) => [option, low, high, stance]),
        ['CREATE INDEX days ON rows (option, low, high, stance)'],
      ).prepare(
        'SELECT stance, count(*) AS count FROM rows WHERE option = ? AND low BETWEEN ? AND ? AND high <= ? GROUP BY stance',
      )
      return ({ option, first, beyond, last }) => ask.all(option, first, beyond, last) as Row[]
    },
  }
}
