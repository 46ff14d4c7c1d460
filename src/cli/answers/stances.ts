import { issues } from '../../dataset/issues.js'
import type { Condition, PositionRecord } from '../../dataset/record-types.js'
import type { PreconditionConflict } from '../../query/conflicting-preconditions.js'
import type { Disagreement } from '../../query/disagreements-within.js'
import type { Preconditions } from '../../query/preconditions.js'
import type { Quotation } from '../../query/quotes-of.js'
import type { Sides } from '../../query/sides-on.js'
import type { StanceChange } from '../../query/stance-changes.js'
import type { StanceDistance } from '../../query/stance-distance.js'
import type { StanceStep } from '../../query/stance-history.js'
import type { StanceCell, StanceMatrix } from '../../query/stance-matrix.js'
import { countsAs } from '../counts-as.js'
import type { Given, Questions } from '../questions.js'
import { date, eachAs, id, number, prose, rows, term } from '../rows.js'
import type { Shown } from '../shown.js'
import { stanceCell } from '../view/cells.js'
import { matrixGrid } from '../view/matrix-grid.js'

const stancesOf = (positions: readonly PositionRecord[]) => positions.map(({ stance }) => stance)
const idsOf = (positions: readonly PositionRecord[]) => positions.map((position) => position.id)

export const positionColumns = [
  date<PositionRecord>('date', (position) => position.date),
  id<PositionRecord>('actor', ({ actor }) => actor),
  term<PositionRecord>(
    'stance',
    ({ stance }) => stance,
    ({ stance }) => stanceCell(stance),
  ),
  id<PositionRecord>('option', ({ option }) => option),
  term<PositionRecord>('voice', ({ voice }) => voice),
  id<PositionRecord>('id', (position) => position.id),
]

export const positions = eachAs(positionColumns)

export function sides(answer: Sides, given: Given): Shown {
  const items = (['for', 'neither', 'against'] as const).flatMap((side) =>
    answer[side].map((position) => ({
      side,
      position,
      certainty: answer.possible.includes(position) ? 'possible' : 'certain',
    })),
  )
  return rows(items, given, [
    term('side', ({ side }) => side),
    date('date', ({ position }) => position.date),
    id('actor', ({ position }) => position.actor),
    term(
      'stance',
      ({ position }) => position.stance,
      ({ position }) => stanceCell(position.stance),
    ),
    term('voice', ({ position }) => position.voice),
    id('id', ({ position }) => position.id),
  ])
}

export const stanceHistory = eachAs<StanceStep>([
  date('date', ({ position }) => position.date),
  term('change', ({ change }) => change),
  term(
    'stance',
    ({ position }) => position.stance,
    ({ position }) => stanceCell(position.stance),
  ),
  term('order', ({ order }) => order),
  id('actor', ({ position }) => position.actor),
  term('voice', ({ position }) => position.voice),
  id('id', ({ position }) => position.id),
])

export const stanceChanges = eachAs<StanceChange>([
  id('actor', ({ actor }) => actor),
  id('option', ({ option }) => option),
  term('change', ({ change }) => change),
  term('before', ({ before }) => stancesOf(before)),
  term('after', ({ after }) => stancesOf(after)),
  id('positions', ({ before, after }) => idsOf([...before, ...after])),
])

const cellColumns = [
  id<StanceCell>('actor', ({ actor }) => actor),
  id<StanceCell>('option', ({ option }) => option),
  term<StanceCell>('side', ({ side }) => side),
  term<StanceCell>('stances', ({ positions }) => stancesOf(positions)),
  id<StanceCell>('positions', ({ positions }) => idsOf(positions)),
]

export function matrix(answer: StanceMatrix, given: Given): Shown {
  const cells = answer.rows.flatMap((row) => row.cells.filter(({ side }) => side !== 'silent'))
  const shown = rows(cells, given, cellColumns)
  return cells.length === 0 ? shown : { ...shown, page: (screen) => matrixGrid(answer, issues, screen) }
}

/** The distance over all options, and over each. */
export function distance({ rule, distance, shared }: StanceDistance, given: Given): Shown {
  const all = { option: `all ${shared.length}`, distance, by: rule, a: [], b: [], certainty: 'certain' }
  const each = shared.map(({ option, distance: apart, a, b, certainty }) => ({
    option,
    distance: apart,
    by: '',
    a: stancesOf(a.positions),
    b: stancesOf(b.positions),
    certainty,
  }))
  return rows(distance === null ? [] : [all, ...each], given, [
    id('option', ({ option }) => option),
    number('distance', ({ distance: apart }) => apart),
    term('by', ({ by }) => by),
    term('first', ({ a }) => a),
    term('second', ({ b }) => b),
  ])
}

const actorsOf = (cells: readonly StanceCell[]) => cells.map(({ actor }) => actor)

export const disagreements = eachAs<Disagreement>([
  id('option', ({ option }) => option),
  term('divided', ({ divided }) => divided),
  id('for', (one) => actorsOf(one.for)),
  id('neither', ({ neither }) => actorsOf(neither)),
  id('against', ({ against }) => actorsOf(against)),
  id('silent', ({ silent }) => actorsOf(silent)),
])

const requiredBy = (condition: Condition) => {
  if ('option' in condition) return condition.option
  return 'event' in condition ? condition.event : condition.text
}

export const preconditions = ({ edges }: Preconditions, given: Given): Shown =>
  rows(edges, given, [
    id('actor', ({ actor }) => actor),
    term(
      'stance',
      ({ stance }) => stance,
      ({ stance }) => stanceCell(stance),
    ),
    id('option', ({ option }) => option),
    term('condition', ({ type }) => type),
    prose('requires', ({ requires }) => requiredBy(requires)),
    term('effect', ({ effect }) => effect),
    id('id', ({ position }) => position.id),
  ])

export const conflicts = eachAs<PreconditionConflict>([
  term('rule', ({ rule }) => rule),
  id('actor', ({ positions: [one] }) => one.actor),
  term('stance', ({ positions: [one] }) => one.stance),
  id('option', ({ positions: [one] }) => one.option),
  id('other', ({ positions: [, other] }) => other.actor),
  term('other stance', ({ positions: [, other] }) => other.stance),
  id('other option', ({ positions: [, other] }) => other.option),
  id('over', ({ over }) => over),
])

export const quotes = eachAs<Quotation>([
  date('date', ({ record }) => record.date),
  prose('words', ({ quote }) => quote.text),
  term('language', ({ quote }) => quote.language),
  id('record', ({ collection, record }) => `${collection}/${record.id}`),
])

export const positionCounts = countsAs<ReturnType<Questions['countPositions']>>()
