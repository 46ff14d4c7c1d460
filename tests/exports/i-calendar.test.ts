import ical, { type CalendarComponent } from 'node-ical'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { published } from '../../src/dataset/published.js'
import type { EventRecord } from '../../src/dataset/record-types.js'
import { filesOf } from '../../src/exports/i-calendar.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { part, sample, talk } from '../query/sample-dataset.js'
import { aRelease } from './a-release.js'
import { onlyFile } from './only-file.js'

const [place] = sample.places ?? []
if (place === undefined) throw new Error('the sample has a place')

const written = (event: EventRecord<Ids>, places = sample.places ?? []) =>
  onlyFile(filesOf(createDataset({ ...sample, places, events: [event] }), aRelease))

const unfolded = (content: string) => content.replaceAll('\r\n ', '').split('\r\n')

describe('iCalendar', () => {
  test('is an entry of whole days, its end the day after', async () => {
    const event = talk('march', '2025-03-18/2025-03-20', { title: 'Talks; a, b \\ c', place: place.id })
    expect(unfolded(await written(event))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//ukraine-peace-talks//1.2.3//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:urn:ukraine-peace-talks:event:march',
      'DTSTAMP:20250820T000000Z',
      'DTSTART;VALUE=DATE:20250318',
      'DTEND;VALUE=DATE:20250321',
      'TRANSP:TRANSPARENT',
      `LOCATION:${place.name}`,
      'STATUS:CONFIRMED',
      'SUMMARY:Talks\\; a\\, b \\\\ c',
      `DESCRIPTION:march\\nStatus: held. It took place.\\nDate: 2025-03-18/2025-03-20 (EDTF)\\nPlace: ${place.name}\\nParticipants: Änn Ónė (participant\\, confirmed)\\; Bob Two (participant\\, confirmed)`,
      'CATEGORIES:leaders-meeting',
      'X-UPT-STATUS:held',
      'X-UPT-EDTF:2025-03-18/2025-03-20',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test.each([
    ['a month', talk('march', '2025-03')],
    ['an approximate day', talk('march', '2025-03-18~')],
    [
      'an uncertain moment within a few days',
      talk('march', '2025-03-18~', {
        date: { ...talk('a', '2025').date, notBefore: '2025-03-17', notAfter: '2025-03-19' },
      }),
    ],
    ['an interval without a known end', talk('march', '2025-03-18/..')],
    ['an interval that starts on an uncertain day', talk('march', '2025-03-18~/2025-03-30')],
    ['a day after which no calendar has one', talk('march', '9999-12-31')],
  ])('puts on no day what happened at %s, as a journal entry without one', async (_what, event) => {
    const lines = unfolded(await written(event))
    expect(lines).toContain('BEGIN:VJOURNAL')
    expect(lines).toContain(`X-UPT-EDTF:${event.date.edtf}`)
    expect(lines.filter((line) => /^(BEGIN:VEVENT|DTSTART|DTEND|LOCATION|GEO)/.test(line))).toEqual([])
  })

  test('puts a moment that is bounded to one day on that day', async () => {
    const date = { ...talk('a', '2025-03').date, notBefore: '2025-03-18', notAfter: '2025-03-18' }
    const lines = unfolded(await written(talk('march', '2025-03', { date })))
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20250318', 'DTEND;VALUE=DATE:20250319']))
  })

  test.each([
    ['held', 'CONFIRMED', 'march', undefined],
    ['planned', 'TENTATIVE', '[planned] march', undefined],
    ['expected', 'TENTATIVE', '[expected] march', undefined],
    ['proposed', 'TENTATIVE', '[proposed] march', undefined],
    ['unconfirmed', 'TENTATIVE', '[unconfirmed] march', undefined],
    ['declined', 'CANCELLED', '[declined] march', 'CANCELLED'],
    ['cancelled', 'CANCELLED', '[cancelled] march', 'CANCELLED'],
    ['postponed', 'CANCELLED', '[postponed] march', 'CANCELLED'],
  ] as const)('marks what is %s as %s, with the word in its title', async (status, ofEvent, title, ofEntry) => {
    const statusIn = (lines: readonly string[]) => lines.find((line) => line.startsWith('STATUS:'))?.slice(7)
    const lines = unfolded(await written(talk('march', '2025-03-18', { status })))
    expect(statusIn(lines)).toBe(ofEvent)
    expect(lines).toContain(`SUMMARY:${title}`)
    expect(lines).toContain(`X-UPT-STATUS:${status}`)
    expect(statusIn(unfolded(await written(talk('march', '2025-03', { status }))))).toBe(ofEntry)
  })

  test('gives coordinates latitude first, in six places and without an exponent', async () => {
    const coordinates = { latitude: 0.000_000_1, longitude: -149.123_456_789 }
    const lines = unfolded(await written(talk('march', '2025-03-18', { place: place.id }), [{ ...place, coordinates }]))
    expect(lines).toContain('GEO:0;-149.123457')
  })

  test('names by id a participant of which there is no record, and is stamped where no source gives a day', async () => {
    const dataset = createDataset({ events: [talk('march', '2025-03-18', { participants: [part('ann')] })] })
    const lines = unfolded(await onlyFile(filesOf(dataset, { ...aRelease, asOf: null })))
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('Participants: ann (participant')
    expect(lines).toContain('DTSTAMP:19700101T000000Z')
  })

  test('of the release has every event once', async () => {
    const calendar = ical.sync.parseICS(await onlyFile(filesOf(published, aRelease)))
    const entries = Object.values(calendar).flatMap((entry: CalendarComponent | undefined) =>
      entry?.type === 'VEVENT' || entry?.type === 'VJOURNAL' ? [entry.uid] : [],
    )
    expect(entries.toSorted()).toEqual(
      published.events.map(({ id }) => `urn:ukraine-peace-talks:event:${id}`).toSorted(),
    )
  })
})
