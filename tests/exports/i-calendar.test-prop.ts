import fc from 'fast-check'
import ical, { type CalendarComponent, type VEvent, type VJournal } from 'node-ical'
import { expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { EventRecord } from '../../src/dataset/record-types.js'
import { filesOf } from '../../src/exports/i-calendar.js'
import { printable } from '../../src/exports/printable.js'
import { fallsWithin, outerDays } from '../../src/semantics/date-bounds.js'
import { anyDataset } from '../query/any-dataset.js'
import { aRelease } from './a-release.js'
import { onlyFile } from './only-file.js'
import { withHostileTexts } from './with-hostile-texts.js'

type Entry = VEvent | VJournal

const entriesOf = (content: string): readonly Entry[] =>
  Object.values(ical.sync.parseICS(content)).flatMap((entry: CalendarComponent | undefined) =>
    entry?.type === 'VEVENT' || entry?.type === 'VJOURNAL' ? [entry] : [],
  )

const two = (number: number) => String(number).padStart(2, '0')

/** A day as the parser gives it: midnight where it runs. */
const dayOf = (date: Date, later = 0): string => {
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + later)
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

const entryOf = (entries: readonly Entry[], { id }: EventRecord<Ids>): Entry => {
  const [own, ...others] = entries.filter(({ uid }) => uid === `urn:ukraine-peace-talks:event:${id}`)
  if (own === undefined || others.length > 0) throw new Error(`${id} has not one entry but ${others.length + 1}`)
  return own
}

/** The values of a property, in order, read by the rules of RFC 5545 alone: the parser takes an escaped backslash before an n for an end of line. */
const valuesOf = (content: string, property: string): readonly string[] =>
  content
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${property}:`))
    .map((line) => line.slice(property.length + 1).replace(/\\(.)/gs, (_, sign) => (sign === 'n' ? '\n' : sign)))

test('every event is one entry, in order, with its own title and words', async () => {
  await fc.assert(
    fc.asyncProperty(withHostileTexts, async (dataset) => {
      const { events } = dataset
      const content = await onlyFile(filesOf(dataset, aRelease))
      expect(valuesOf(content, 'UID')).toEqual(events.map(({ id }) => `urn:ukraine-peace-talks:event:${id}`))
      const mark = ({ status }: EventRecord<Ids>) => (status === 'held' ? '' : `[${status}] `)
      expect(valuesOf(content, 'SUMMARY')).toEqual(events.map((event) => mark(event) + printable(event.title)))
      for (const [at, description] of valuesOf(content, 'DESCRIPTION').entries()) {
        const { summary, status } = events[at] as EventRecord<Ids>
        expect(description.startsWith(`${printable(summary)}\nStatus: ${status}. `)).toBe(true)
      }
      expect(entriesOf(content)).toHaveLength(events.length)
      expect(await onlyFile(filesOf(dataset, aRelease))).toBe(content)
    }),
    { numRuns: 30 },
  )
})

test('an event stands on the days on which it surely was, and on none where these cannot be told', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (dataset) => {
      const entries = entriesOf(await onlyFile(filesOf(dataset, aRelease)))
      for (const event of dataset.events) {
        const entry = entryOf(entries, event)
        const { earliest, latest } = outerDays(event.date)
        const on = (day: string) => fallsWithin(event.date, day, day)
        if (entry.type === 'VEVENT') {
          expect([on(dayOf(entry.start)), on(dayOf(entry.end as Date, -1))]).toEqual(['yes', 'yes'])
          expect([on(dayOf(entry.start, -1)), on(dayOf(entry.end as Date))]).toEqual(['no', 'no'])
        } else {
          expect(entry.start).toBeUndefined()
          expect([earliest, latest].some((day) => day === null || on(day) === 'possibly')).toBe(true)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('no line is longer than 75 octets, each ends as the format asks, and none holds a control character', async () => {
  await fc.assert(
    fc.asyncProperty(withHostileTexts, async (dataset) => {
      const lines = (await onlyFile(filesOf(dataset, aRelease))).split('\r\n')
      expect(lines.pop()).toBe('')
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
      expect(lines.filter((line) => /(?!\t)\p{Cc}|\p{Cs}/u.test(line))).toEqual([])
    }),
    { numRuns: 30 },
  )
})
