import { describe, expectTypeOf, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { type StanceChange, stanceChanges } from '../../src/query/stance-changes.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly issue: 'truce'
  readonly option: 'truce/full'
}
declare const mine: Dataset<Mine>
declare const release: Dataset

describe('stanceChanges', () => {
  test('takes ids of the dataset and gives its records', () => {
    const changes = stanceChanges({ from: '2025', to: '2026', actor: ['ann', 'bob'], issue: 'truce' }, mine)
    expectTypeOf(changes).toEqualTypeOf<readonly StanceChange<Mine>[]>()
    expectTypeOf(changes[0]?.change).toEqualTypeOf<'first' | 'reversed' | 'changed' | 'withdrawn' | undefined>()
    expectTypeOf(stanceChanges({ from: '2025', actor: 'russia' }, release)).toEqualTypeOf<readonly StanceChange[]>()
  })

  test('takes nothing else', () => {
    // @ts-expect-error it needs a day to start from
    stanceChanges({ to: '2025' }, mine)
    // @ts-expect-error a misspelt id among others
    stanceChanges({ from: '2025', actor: ['ann', 'bop'] }, mine)
    // @ts-expect-error an id of the release
    stanceChanges({ from: '2025', actor: 'russia' }, mine)
    // @ts-expect-error an unknown key
    stanceChanges({ from: '2025', actors: 'ann' }, mine)
    // @ts-expect-error an option is no issue
    stanceChanges({ from: '2025', issue: 'truce/full' }, mine)
    // @ts-expect-error a day is text
    stanceChanges({ from: new Date() }, mine)
  })
})
