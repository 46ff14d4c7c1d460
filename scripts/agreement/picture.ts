import { dot, link } from '@observablehq/plot'
import { counted } from '../../src/exports/pictures/listed.js'
import type { Picture } from '../../src/exports/pictures/picture.js'
import { sheet, WIDTH } from '../../src/exports/pictures/sheet.js'
import { written } from '../../src/exports/pictures/written.js'
import type { Estimate, FieldAgreement } from './agreement-of.js'
import { codedCollections } from './sample.js'

const LEFT = 16
const AXIS_LEFT = 430
const AXIS_RIGHT = WIDTH - 70
const ROW = 20
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1]
const TITLE = 'Agreement between two codings'

interface Row {
  readonly y: number
  readonly words: string
  readonly kappa: Estimate
}

const xOf = (value: number) => AXIS_LEFT + Math.max(0, value) * (AXIS_RIGHT - AXIS_LEFT)
const shown = (value: number) => (Math.round(value * 100) / 100 || 0).toFixed(2)

/** Cohen's kappa of every field that it fits, with its interval. */
export function picture(fields: readonly FieldAgreement[], units: number): Picture {
  const rows: Row[] = []
  const titles: { x: number; y: number; words: string }[] = []
  let y = 78
  for (const collection of codedCollections) {
    titles.push({ x: LEFT, y, words: collection })
    y += ROW
    for (const { field, kappa, collection: of } of fields) {
      if (of !== collection || kappa === null || kappa === undefined) continue
      rows.push({ y, words: field, kappa })
      y += ROW
    }
    y += 8
  }
  const foot = y
  const bars = rows.flatMap(({ y: at, kappa: { interval } }) =>
    interval === null ? [] : [{ y: at, low: xOf(interval[0]), high: xOf(interval[1]) }],
  )
  return sheet({
    name: 'agreement',
    title: TITLE,
    alternative: `Cohen’s kappa of ${counted(rows.length, 'comparison')} of two codings of ${counted(units, 'unit')}, each with its 95 % interval.`,
    description: rows.map(({ words, kappa }) => `${words}: ${shown(kappa.value)}.`).join(' '),
    height: foot + 34,
    marks: [
      link(
        TICKS.map((tick) => ({ x: xOf(tick) })),
        { x1: 'x', x2: 'x', y1: 66, y2: foot, className: 'guide' },
      ),
      link(bars, { x1: 'low', x2: 'high', y1: 'y', y2: 'y', className: 'line' }),
      dot(rows, { x: ({ kappa }: Row) => xOf(kappa.value), y: 'y', r: 5, className: 'filled' }),
      written('title', [{ x: LEFT, y: 22, words: TITLE }], { size: 16 }),
      written('note', [
        {
          x: LEFT,
          y: 42,
          words:
            'Cohen’s kappa: 0 as often alike as by chance, 1 always alike. A line: the 95 % interval by resampling.',
        },
      ]),
      written('title', titles, { size: 13 }),
      written(
        'text',
        rows.map(({ y: at, words }) => ({ x: LEFT, y: at, words })),
        { size: 12 },
      ),
      written(
        'note',
        rows.map(({ y: at, kappa }) => ({ x: WIDTH - LEFT, y: at, words: shown(kappa.value) })),
        { size: 12, anchor: 'end' },
      ),
      written(
        'note',
        TICKS.map((tick) => ({ x: xOf(tick), y: foot + 14, words: String(tick) })),
        { size: 11, anchor: 'middle' },
      ),
    ],
  })
}
