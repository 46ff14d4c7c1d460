import * as z from 'zod'
import type { History } from './history-of.js'

/** The second readings that were made: of all that a source says, by the commit that ends it, or of single records. */
export const secondReadingsSchema = z.array(
  z.union([
    z.strictObject({ source: z.string(), commit: z.string() }),
    z.strictObject({ day: z.iso.date(), records: z.array(z.string()).min(1) }),
  ]),
)

/** The day of the first coding of each record, by `collection/id`, and of its second reading; null where it had none. */
export const readingsSchema = z.record(
  z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
  z.strictObject({ first: z.iso.date(), second: z.iso.date().nullable() }),
)

export type SecondReadings = z.infer<typeof secondReadingsSchema>
export type Readings = z.infer<typeof readingsSchema>

/** A record: its `collection/id`, and the sources that carry it. */
export interface ReadRecord {
  readonly name: string
  readonly sources: readonly string[]
}

/**
 * When each record was first coded and read a second time. A record is read a second time once all of its sources were,
 * in commits after the one that added it; the day is that of the last.
 * Throws an Error where the history does not have a record or a commit, and where a reading is of a record that is not there.
 *
 * @example
 * readingsOf([{ name: 'places/oslo', sources: ['gazette'] }], historyOf(log), secondReadings)
 */
export function readingsOf(
  records: readonly ReadRecord[],
  { commits, addedBy }: History,
  secondReadings: SecondReadings,
): Readings {
  const bySource = new Map<string, { place: number; day: string }[]>()
  const byRecord = new Map<string, string>()
  for (const reading of secondReadings) {
    if ('records' in reading) {
      for (const name of reading.records) {
        if (!records.some((record) => record.name === name))
          throw new Error(
            `codings/second-readings.json names ${name}, which is not there: take it out or give its new id`,
          )
        byRecord.set(name, reading.day)
      }
      continue
    }
    const commit = commits.get(reading.commit)
    if (commit === undefined)
      throw new Error(
        `codings/second-readings.json names the commit ${reading.commit}, which changed no record here: name one that did, or the records that were read`,
      )
    bySource.set(reading.source, [...(bySource.get(reading.source) ?? []), commit])
  }
  const entries = records.map(({ name, sources }) => {
    const added = addedBy.get(`data/${name}.json`)
    if (added === undefined) throw new Error(`data/${name}.json was never committed: commit it first`)
    const read = [...new Set(sources)].map((source) =>
      (bySource.get(source) ?? []).find(({ place }) => place > added.place),
    )
    const last = read.every((reading) => reading !== undefined)
      ? read.reduce<string | null>((latest, { day }) => (latest === null || day > latest ? day : latest), null)
      : null
    return [name, { first: added.day, second: byRecord.get(name) ?? last }] as const
  })
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
