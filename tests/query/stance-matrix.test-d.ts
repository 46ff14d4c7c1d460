import { describe, expectTypeOf, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { type StanceMatrix, type StanceSide, stanceMatrix } from '../../src/query/stance-matrix.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly issue: 'truce'
  readonly option: 'truce/full'
}
declare const mine: Dataset<Mine>
declare const release: Dataset

describe('stanceMatrix', () => {
  test('takes ids of the dataset and gives its records', () => {
    const matrix = stanceMatrix({ asOf: '2025', actor: 'ann', option: ['truce/full'], within: 'possibly' }, mine)
    expectTypeOf(matrix).toEqualTypeOf<StanceMatrix<Mine>>()
    expectTypeOf(matrix.options).toEqualTypeOf<readonly 'truce/full'[]>()
    expectTypeOf(matrix.rows[0]?.actor).toEqualTypeOf<'ann' | 'bob' | undefined>()
    expectTypeOf(matrix.rows[0]?.cells[0]?.side).toEqualTypeOf<StanceSide | undefined>()
    expectTypeOf(stanceMatrix({ issue: 'ceasefire' }, release)).toEqualTypeOf<StanceMatrix>()
  })

  test('takes nothing else', () => {
    // @ts-expect-error a misspelt id
    stanceMatrix({ actor: 'anm' }, mine)
    // @ts-expect-error an id of the release
    stanceMatrix({ issue: 'ceasefire' }, mine)
    // @ts-expect-error an unknown key
    stanceMatrix({ from: '2025' }, mine)
    // @ts-expect-error a wrong term
    stanceMatrix({ voice: 'quote' }, mine)
  })

  test('gives a matrix that nobody changes', () => {
    const { options, rows } = stanceMatrix({}, mine)
    // @ts-expect-error readonly
    options.push('truce/full')
    // @ts-expect-error readonly
    rows.pop()
  })
})
