import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarCells } from '../../../src/cli/view/calendar-cells.js'
import { timelineDrawing } from '../../../src/cli/view/timeline-drawing.js'
import { trackOf, tracks } from '../../../src/cli/view/tracks.js'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import { published } from '../../../src/dataset/published.js'
import type { EventRecord } from '../../../src/dataset/record-types.js'
import { fallsWithin, outerDays } from '../../../src/semantics/date-bounds.js'
import { anyDataset } from '../../query/any-dataset.js'
import { expectScreenLaws } from './screen-laws.js'

type Event = EventRecord<Ids>

const someEvents: fc.Arbitrary<readonly Event[]> = fc
  .oneof(anyDataset, fc.constant(published))
  .chain(({ events }) => fc.subarray([...events], { maxLength: 8 }))
const aWidth = fc.integer({ min: 32, max: 160 })

const SURE = ['●', '◐', '○', '×']
const SCREEN = { width: 80, colour: false }
const isPlaced = ({ date }: Event) => Object.values(outerDays(date)).every((day) => day !== null)

/** What a drawing has in each cell of each track, with the days of the cells. */
function readDrawing(events: readonly Event[]) {
  const text = timelineDrawing(events, SCREEN)
  const days = events.filter(isPlaced).flatMap(({ date }) => Object.values(outerDays(date)) as string[])
  const unit = /stands for (.*?)\./.exec(text)?.[1]
  const [first = '', last = ''] = [days.reduce((a, b) => (b < a ? b : a)), days.reduce((a, b) => (b > a ? b : a))]
  const most = Array.from({ length: 80 }, (_, nth) => 80 - nth).find(
    (one) => calendarCells(first, last, one).unit === unit,
  )
  const { cells } = calendarCells(first, last, most ?? 0)
  const lines = text.split('\n')
  const axis = lines.find((line) => /^ +┬/.test(line)) ?? ''
  const start = axis.indexOf('┬')
  const wide = (axis.length - start) / cells.length
  return tracks.flatMap((track) => {
    const line = lines.find((one) => one.startsWith(`${track} `))
    if (line === undefined) return []
    const inTrack = events.filter((event) => isPlaced(event) && trackOf(event.type) === track)
    return cells.map((cell, nth) => ({ cell, inTrack, mark: line.slice(start + nth * wide, start + (nth + 1) * wide) }))
  })
}

describe('timelineDrawing', () => {
  test('fits the screen and says the same in colour', () => {
    fc.assert(
      fc.property(someEvents, aWidth, (events, width) => {
        expectScreenLaws(({ colour }) => timelineDrawing(events, { width, colour }), width)
      }),
    )
  })

  test('has a mark in a cell exactly where an event of the track may fall in it', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        fc.pre(events.some(isPlaced))
        for (const { cell, inTrack, mark } of readDrawing(events)) {
          const answers = inTrack.map(({ date }) => fallsWithin(date, cell.first, cell.last))
          expect(mark.trim() !== '', `${cell.first} to ${cell.last}`).toBe(answers.some((answer) => answer !== 'no'))
        }
      }),
    )
  })

  test('has a mark that stands alone exactly where an event of the track surely falls in the cell', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        fc.pre(events.some(isPlaced))
        for (const { cell, inTrack, mark } of readDrawing(events)) {
          const isSure = inTrack.some(({ date }) => fallsWithin(date, cell.first, cell.last) === 'yes')
          expect(SURE.includes(mark.trim()), `${cell.first} to ${cell.last}`).toBe(isSure)
        }
      }),
    )
  })

  test('counts every event once', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const lines = timelineDrawing(events, SCREEN).split('\n')
        const counted = lines.filter((line) => tracks.some((track) => line.startsWith(`${track} `)))
        const counts = counted.map((line) => / {2}(\d+)(?: \+(\d+))?$/.exec(line))
        const total = (group: 1 | 2) => counts.reduce((sum, count) => sum + Number(count?.[group] ?? 0), 0)
        expect(total(1)).toBe(events.filter(isPlaced).length)
        expect(total(2)).toBe(events.filter((event) => !isPlaced(event)).length)
      }),
    )
  })
})
