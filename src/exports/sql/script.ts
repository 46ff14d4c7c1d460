import type { Ids } from '../../dataset/generated/ids.js'
import type { Dataset } from '../../dataset/record-types.js'
import type { Release } from '../../dataset/release.js'
import { actTypes, attackTypes, talkTypes } from '../../vocabulary/event-types.js'
import { polarities } from '../../vocabulary/position.js'
import type { FilesOf } from '../format.js'
import { rowsOf } from '../rows-of.js'
import { tables } from '../tables.js'
import { createIndexes, createTable } from './create-table.js'
import { fullText } from './full-text.js'
import { insert } from './literal.js'
import { views } from './views.js'

const ofRelease = ({ version, asOf, contentHash }: Release): readonly string[] => [
  '-- Which release of the data this is.',
  'CREATE TABLE "release" ("key" TEXT NOT NULL PRIMARY KEY, "value" TEXT) STRICT;',
  insert('release', ['name', 'ukraine-peace-talks']),
  insert('release', ['version', version]),
  insert('release', ['as_of', asOf]),
  insert('release', ['content_hash', contentHash]),
  insert('release', ['license', 'CC-BY-4.0']),
]

const vocabulary = (): readonly string[] => [
  '-- What each type of event is, with the nearest codes of PLOVER and CAMEO 1.1b3.',
  'CREATE TABLE "event_types" ("type" TEXT NOT NULL PRIMARY KEY, "family" TEXT NOT NULL, "definition" TEXT NOT NULL, "plover" TEXT, "cameo" TEXT) STRICT;',
  ...Object.entries({ talk: talkTypes, act: actTypes, attack: attackTypes }).flatMap(([family, types]) =>
    Object.entries(types).map(([type, { definition, plover, cameo }]) =>
      insert('event_types', [type, family, definition, plover, cameo]),
    ),
  ),
  '-- Each stance as for (1), neither (0) or against (-1).',
  'CREATE TABLE "stance_polarities" ("stance" TEXT NOT NULL PRIMARY KEY, "polarity" INTEGER NOT NULL) STRICT;',
  ...Object.entries(polarities).map(([stance, polarity]) => insert('stance_polarities', [stance, polarity])),
]

/** The script from which a database of SQLite is made: tables, rows, indexes, views and full-text search. */
export function scriptOf(dataset: Dataset<Ids>, release: Release): string {
  const rows = rowsOf(dataset)
  const inserts = tables.flatMap(({ name, columns }) =>
    (rows.get(name) ?? []).map((row) =>
      insert(
        name,
        columns.map((column) => row[column.name] ?? null),
      ),
    ),
  )
  const statements = [
    '-- Read it with: sqlite3 ukraine-peace-talks.sqlite < ukraine-peace-talks.sql',
    'PRAGMA foreign_keys = ON;',
    'BEGIN;',
    ...ofRelease(release),
    ...vocabulary(),
    ...tables.map(createTable),
    ...inserts,
    ...tables.flatMap(createIndexes),
    ...views(),
    ...fullText(),
    'COMMIT;',
  ]
  return `${statements.join('\n')}\n`
}

/** A script of SQL. */
export const filesOf: FilesOf = (dataset, release) => [
  { path: 'ukraine-peace-talks.sql', content: scriptOf(dataset, release) },
]
