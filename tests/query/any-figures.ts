import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset, FigureRecord } from '../../src/dataset/record-types.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { dated, figure, sample } from './sample-dataset.js'

type Figure = FigureRecord<Ids>

const n = fc.integer({ min: 0, max: 30 })
const anyValue: Arbitrary<Partial<Figure['value']>> = fc.oneof(
  fc.record({ op: fc.constantFrom('exactly', 'at-least', 'more-than', 'about', 'up-to', 'order-of-magnitude'), n }),
  fc.tuple(n, n).map(([a, b]) => ({ op: 'between' as const, min: Math.min(a, b), max: Math.max(a, b) })),
  fc.constant({ op: 'vague' as const }),
)
const nothing = { events: [], period: null, places: [], group: null, cumulative: false }
const anyScope: Arbitrary<Figure['scope']> = fc.constantFrom(
  { ...nothing, events: ['strike'] },
  { ...nothing, events: ['strike', 'call'] },
  { ...nothing, events: ['call', 'strike'] },
  nothing,
)
const anyDate = fc
  .tuple(fc.integer({ min: 1, max: 31 }), fc.constantFrom('', '', '~', '?'))
  .map(([day, mark]) => dated(`2025-03-${String(day).padStart(2, '0')}${mark}`))

const anyMore = fc.record({
  scope: anyScope,
  date: fc.oneof(anyDate, fc.constant(dated('2025-03'))),
  claimant: fc.constantFrom('north', 'south'),
  proposal: fc.constantFrom(null, null, 'plan'),
  measure: fc.constantFrom('killed' as const, 'killed' as const, 'injured' as const),
})
const related: Arbitrary<readonly [number, number, 'revises' | 'incomparable-with']> = fc.tuple(
  fc.nat(7),
  fc.nat(7),
  fc.constantFrom('revises', 'incomparable-with'),
)

/** A dataset of a few figures that often count the same thing, some of which do not say what they count. */
export const anyFigures: Arbitrary<Dataset<Ids>> = fc
  .tuple(fc.array(fc.tuple(anyValue, anyMore), { maxLength: 8 }), fc.array(related, { maxLength: 3 }))
  .map(([drafts, relations]) =>
    createDataset({
      ...sample,
      figures: drafts.map(([value, more], nth) =>
        figure(`f${nth}`, value, {
          ...more,
          relations: relations.flatMap(([from, to, type]) =>
            from === nth && to !== nth && to < drafts.length ? [{ type, figure: `f${to}` }] : [],
          ),
        }),
      ),
      discrepancies: [],
    }),
  )
