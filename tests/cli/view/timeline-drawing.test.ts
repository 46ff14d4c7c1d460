import { describe, expect, test } from 'vitest'
import { timelineDrawing } from '../../../src/cli/view/timeline-drawing.js'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import type { Dated, EventRecord, TalkEvent } from '../../../src/dataset/record-types.js'
import { dated, sample } from '../../query/sample-dataset.js'

const talk = sample.events.find((one): one is TalkEvent<Ids> => one.type === 'call')
if (talk === undefined) throw new Error('the sample has no call')
const event = (
  type: TalkEvent['type'],
  date: string | Dated,
  status: TalkEvent['status'] = 'held',
): EventRecord<Ids> => ({
  ...talk,
  type,
  date: typeof date === 'string' ? dated(date) : date,
  status,
})
const events = [
  event('call', '2025-03-20'),
  event('call', '2025-03-22', 'planned'),
  event('call', '2025-03-24', 'cancelled'),
  event('call', '2025-03-26', 'unconfirmed'),
  event('summit', '2025-03-22~'),
  event('visit', '2025-03-26/2025-03-27'),
  event('visit', 'XXXX', 'expected'),
  event('summit', dated('2025-03', { notBefore: '2025-03-28', notAfter: '2025-03-29' }), 'expected'),
]
const lines = (text: string) => text.split('\n')

describe('timelineDrawing', () => {
  test('is as wide as the terminal', () => {
    expect(lines(timelineDrawing(events, { width: 40, colour: false }))).toEqual([
      'talks    ░░░░░░    ● ● ····  3 +1',
      'calls  ●   ○   ×   ◐         4',
      '       ┬───────────────────',
      '       2025-03-20',
      '● took place  ◐ unconfirmed',
      '○ was to be then  × called off',
      '░ took place, perhaps then',
      '· perhaps then, if at all',
      'Each mark stands for a day. +n counts',
      'those without a first or a last day.',
      '',
    ])
  })

  test('draws what is uncertain by the day as sure by the month', () => {
    const far = [event('call', '2025-03'), event('call', '2025-03-20~'), event('call', '2026-11-02')]
    expect(lines(timelineDrawing(far, { width: 40, colour: false })).slice(0, 3)).toEqual([
      'calls  ●                   ●  3',
      '       ┬────────┬───────────',
      '       2025-03  2025-12',
    ])
  })

  test('counts what nothing bounds, and draws no axis for it alone', () => {
    expect(timelineDrawing([event('call', 'XXXX')], { width: 60, colour: false })).toBe(
      'calls  0 +1\n+n counts those without a first or a last day.\n',
    )
    expect(timelineDrawing([], { width: 60, colour: false })).toBe('')
  })

  test('colours marks by what they mean', () => {
    const drawn = timelineDrawing([event('call', '2025-03-20', 'cancelled')], { width: 60, colour: true })
    expect(drawn).toContain('\u001b[35m×\u001b[39m')
  })
})
