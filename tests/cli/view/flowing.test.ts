import { describe, expect, test } from 'vitest'
import { flowing } from '../../../src/cli/view/flowing.js'

const pieces = [['id', 'one-id'], ['another-id'], [''], [{ text: 'last', as: 'possible' }]] as const

describe('flowing', () => {
  test('puts pieces beside one another while they fit', () => {
    expect(flowing(pieces, 2, { width: 30, colour: false })).toBe('  id one-id  another-id  last\n')
    expect(flowing(pieces, 2, { width: 28, colour: false })).toBe('  id one-id  another-id\n  last\n')
    expect(flowing(pieces, 2, { width: 10, colour: false })).toBe(' id one-id\nanother-id\n  last\n')
  })

  test('keeps them on one line for a pipe, and says nothing of nothing', () => {
    expect(flowing(pieces, 0, { width: null, colour: false })).toBe('id one-id  another-id  last\n')
    expect(flowing([[''], []], 0, { width: null, colour: false })).toBe('')
  })

  test('counts no room for colours', () => {
    expect(flowing(pieces, 2, { width: 29, colour: true })).toBe('  id one-id  another-id  \u001b[33mlast\u001b[39m\n')
  })
})
