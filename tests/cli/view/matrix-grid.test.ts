import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matrixGrid } from '../../../src/cli/view/matrix-grid.js'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import { published } from '../../../src/dataset/published.js'
import type { PositionRecord } from '../../../src/dataset/record-types.js'
import type { StanceMatrix } from '../../../src/query/stance-matrix.js'
import { stanceMatrix } from '../../../src/query/stance-matrix.js'
import { anyDataset } from '../../query/any-dataset.js'
import { sample } from '../../query/sample-dataset.js'
import { expectScreenLaws, wordsOf } from './screen-laws.js'

const [position] = sample.positions
if (position === undefined) throw new Error('the sample has no position')
const taken = (...stances: PositionRecord['stance'][]) => stances.map((stance) => ({ ...position, stance }))
const cell = { side: 'silent', positions: [], certainty: 'certain' } as const
const matrix: StanceMatrix<Ids> = {
  options: ['talks/now', 'talks/later'],
  rows: [
    {
      actor: 'ann',
      cells: [
        {
          ...cell,
          actor: 'ann',
          option: 'talks/now',
          side: 'for',
          positions: taken('supports', 'accepts', 'supports'),
        },
        { ...cell, actor: 'ann', option: 'talks/later' },
      ],
    },
    {
      actor: 'bob-the-second',
      cells: [
        {
          actor: 'bob-the-second',
          option: 'talks/now',
          side: 'several',
          positions: taken('mixed', 'rejects'),
          certainty: 'possible',
        },
        { ...cell, actor: 'bob-the-second', option: 'talks/later', side: 'for', positions: taken('demands') },
      ],
    },
  ],
}
const issues = [
  {
    ...published.issues[0],
    id: 'talks',
    label: 'Talks',
    definition: 'Whether to talk.',
    evidence: [],
    options: [
      { id: 'talks/now', label: 'To talk now', proposition: 'They talk now.' },
      { id: 'talks/later', label: 'To talk later', proposition: 'They talk later.' },
    ],
  },
]
const lines = (text: string) => text.split('\n')

describe('matrixGrid', () => {
  test('has a column an option, numbered, with a legend', () => {
    expect(lines(matrixGrid(matrix, issues, { width: 80, colour: false }))).toEqual([
      'actor           1                       2',
      'ann             + supports / + accepts  .',
      'bob-the-second  ~ mixed / - rejects ?   + demands',
      '',
      '   option       what it says',
      '1  talks/now    To talk now',
      '2  talks/later  To talk later',
      '',
      '+ for  - against  ~ neither  . silent  ? may have been taken later',
      '',
    ])
  })

  test('splits into blocks of the columns that fit', () => {
    const { rows, options } = matrix
    const silent = rows
      .slice(0, 1)
      .map((row) => ({ actor: 'cat', cells: row.cells.map(() => ({ ...cell, actor: 'cat', option: 'talks/now' })) }))
    expect(lines(matrixGrid({ options, rows: [...rows, ...silent] }, issues, { width: 44, colour: false }))).toEqual([
      'actor           1',
      'ann             + supports / + accepts',
      'bob-the-second  ~ mixed / - rejects ?',
      'cat             .',
      '',
      'actor           2',
      'bob-the-second  + demands',
      'cat             .',
      '',
      '   option       what it says',
      '1  talks/now    To talk now',
      '2  talks/later  To talk later',
      '',
      '+ for  - against  ~ neither  . silent  ? may',
      'have been taken later',
      'Who is silent on all options of a block and',
      'not on those of another is left out of it.',
      '',
    ])
  })

  test('leaves nobody out of a block in which all are silent', () => {
    const nobody = matrix.rows.map((row) => ({
      ...row,
      cells: row.cells.map((one, nth) => (nth === 1 ? { ...cell, actor: row.actor, option: one.option } : one)),
    }))
    const shown = lines(matrixGrid({ ...matrix, rows: nobody }, issues, { width: 40, colour: false }))
    expect(shown.slice(4, 7)).toEqual(['actor           2', 'ann             .', 'bob-the-second  .'])
  })

  test('is a list where no column fits', () => {
    expect(lines(matrixGrid(matrix, issues, { width: 30, colour: false })).slice(0, 4)).toEqual([
      'ann',
      '  1  + supports / + accepts',
      '  2  .',
      'bob-the-second',
    ])
  })

  test('keeps its numbers in a pipe', () => {
    expect(lines(matrixGrid(matrix, issues, { width: null, colour: false })).slice(0, 3)).toEqual([
      '                1                       2',
      'ann             + supports / + accepts  .',
      'bob-the-second  ~ mixed / - rejects ?   + demands',
    ])
  })

  test('is nothing where nobody stands anywhere', () => {
    expect(matrixGrid({ options: [], rows: [] }, issues, { width: 80, colour: false })).toBe('')
  })

  test('fits the screen and names every actor, option and stance of any matrix', () => {
    fc.assert(
      fc.property(fc.oneof(anyDataset, fc.constant(published)), fc.integer({ min: 20, max: 160 }), (dataset, width) => {
        const whole: StanceMatrix<Ids> = stanceMatrix({ within: 'possibly' }, dataset)
        const show = (screen: Parameters<typeof matrixGrid>[2]) => matrixGrid(whole, dataset.issues, screen)
        expectScreenLaws(show, width)
        const words = new Set(wordsOf(show({ width, colour: false })))
        const stances = whole.rows.flatMap(({ cells }) => cells.flatMap(({ positions }) => positions))
        const named = [
          ...whole.options,
          ...whole.rows.map(({ actor }) => actor),
          ...stances.map(({ stance }) => stance),
        ]
        expect(named.filter((name) => whole.options.length > 0 && !words.has(name))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
