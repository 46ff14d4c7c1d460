import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { type StanceMatrixFilter, stanceMatrix } from '../../src/query/stance-matrix.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, position, sample } from './sample-dataset.js'

function table(filter: StanceMatrixFilter<Ids> = {}, world: Dataset<Ids> = sample) {
  const { options, rows } = stanceMatrix(filter, world)
  return [options, ...rows.map(({ actor, cells }) => [actor, ...cells.map(({ side }) => side)])]
}

describe('stanceMatrix', () => {
  test('has a row for each actor and a column for each option with a stance', () => {
    expect(table()).toEqual([
      ['border/line', 'truce/full'],
      ['ann', 'silent', 'neither'],
      ['bob', 'silent', 'for'],
      ['cara', 'silent', 'for'],
      ['north', 'neither', 'silent'],
    ])
    const [ann] = stanceMatrix({}, sample).rows
    expect(ann?.cells.map((cell) => [cell.actor, cell.option, idsOf(cell.positions)])).toEqual([
      ['ann', 'border/line', []],
      ['ann', 'truce/full', ['ann-wavers']],
    ])
  })

  test('goes back to a day, and counts the voices it is asked to', () => {
    expect(table({ asOf: '2025-03-10' })).toEqual([['truce/full'], ['ann', 'for'], ['bob', 'against']])
    expect(table({ voice: 'outlet-characterisation' })).toEqual([['truce/full'], ['south', 'against']])
    expect(table({ onBehalf: true, actor: 'north', issue: 'truce' })).toEqual([['truce/full'], ['north', 'for']])
  })

  test('has the actors and options that are asked for though nobody has spoken', () => {
    expect(table({ actor: ['south', 'ann'] })).toEqual([['truce/full'], ['ann', 'neither'], ['south', 'silent']])
    expect(table({ option: ['truce/partial', 'border/line'] })).toEqual([
      ['border/line', 'truce/partial'],
      ['north', 'neither', 'silent'],
    ])
    expect(table({ actor: 'south', option: 'truce/partial' })).toEqual([['truce/partial'], ['south', 'silent']])
    expect(table({ issue: 'border', option: 'truce/full' })).toEqual([[]])
    expect(table({ actor: [] })).toEqual([[]])
  })

  test('shows an actor on several sides where it cannot be told which position came last', () => {
    const world = createDataset({
      ...sample,
      positions: [position('yes', 'ann', '2025-03'), position('no', 'ann', '2025-03', { stance: 'rejects' })],
    })
    expect(table({}, world)).toEqual([['truce/full'], ['ann', 'several']])
  })

  test('says which cells rest on positions that may have been taken later', () => {
    const certainties = (within: 'certainly' | 'possibly') =>
      stanceMatrix({ asOf: '2025-04-02', option: 'truce/full', within }, sample).rows.map(({ actor, cells }) => [
        actor,
        cells[0]?.side,
        cells[0]?.certainty,
      ])
    expect(certainties('certainly')).toEqual([
      ['ann', 'neither', 'certain'],
      ['bob', 'against', 'certain'],
      ['cara', 'for', 'certain'],
    ])
    expect(certainties('possibly')).toEqual([
      ['ann', 'neither', 'certain'],
      ['bob', 'several', 'possible'],
      ['cara', 'for', 'certain'],
    ])
  })

  test('is empty for a dataset without positions, and names what it cannot answer', () => {
    expect(stanceMatrix({}, createDataset({}))).toEqual({ options: [], rows: [] })
    const wrong: object = { from: '2025' }
    expect(() => stanceMatrix(wrong, sample)).toThrow(InvalidFilterError)
    expect(() => stanceMatrix({ actor: 'anm' }, sample)).toThrow('ann')
    expect(() => stanceMatrix({ asOf: '2025-13' }, sample)).toThrow(RangeError)
  })
})
