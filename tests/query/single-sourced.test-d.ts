import { describe, expectTypeOf, test } from 'vitest'
import type { Ids, KnownIds } from '../../src/dataset/generated/ids.js'
import type { Dataset, EventRecord, FigureRecord, PositionRecord } from '../../src/dataset/record-types.js'
import { type SecondHand, secondHand } from '../../src/query/second-hand.js'
import { type SingleSourced, singleSourced } from '../../src/query/single-sourced.js'
import { type DefectOfSource, sourceDefects } from '../../src/query/source-defects.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly source: 'gazette'
}
declare const mine: Dataset<Mine>
declare const known: Dataset<KnownIds>

describe('what is single-sourced', () => {
  test('has the records of the collections asked for', () => {
    expectTypeOf(singleSourced({}, known)).toEqualTypeOf<readonly SingleSourced[]>()
    const [event] = singleSourced({ collection: 'events', source: 'gazette' }, mine)
    expectTypeOf(event?.record).toEqualTypeOf<EventRecord<Mine> | undefined>()
    const [either] = singleSourced({ collection: ['figures', 'positions'], parts: true }, mine)
    expectTypeOf(either?.record).toEqualTypeOf<FigureRecord<Mine> | PositionRecord<Mine> | undefined>()
    if (either?.collection === 'figures') expectTypeOf(either.record).toEqualTypeOf<FigureRecord<Mine>>()
    // @ts-expect-error a wrong term
    singleSourced({ collection: 'event' }, known)
    // @ts-expect-error a misspelt id
    singleSourced({ source: 'gazete' }, mine)
    // @ts-expect-error an unknown key
    singleSourced({ part: true }, mine)
  })
})

describe('what is second-hand', () => {
  test('takes a filter of known ids and terms, and tells positions and figures apart', () => {
    expectTypeOf(secondHand({}, known)).toEqualTypeOf<readonly SecondHand[]>()
    const [one] = secondHand({ through: 'ann', collection: 'positions', voice: 'headline' }, mine)
    expectTypeOf(one?.chain).toEqualTypeOf<readonly ('ann' | 'bob')[] | undefined>()
    expectTypeOf(one?.source).toEqualTypeOf<'gazette' | undefined>()
    if (one?.collection === 'positions') expectTypeOf(one.record).toEqualTypeOf<PositionRecord<Mine>>()
    // @ts-expect-error an id of the release
    secondHand({ through: 'nato' }, mine)
    // @ts-expect-error a collection that has no chains
    secondHand({ collection: 'events' }, mine)
    // @ts-expect-error an unknown key
    secondHand({ by: 'ann' }, mine)
  })
})

describe('defects of sources', () => {
  test('take a source and a kind', () => {
    expectTypeOf(sourceDefects({}, known)).toEqualTypeOf<readonly DefectOfSource[]>()
    expectTypeOf(sourceDefects({ source: 'gazette', kind: ['spelling'] }, mine)).toEqualTypeOf<
      readonly DefectOfSource<Mine>[]
    >()
    // @ts-expect-error a misspelt id
    sourceDefects({ source: 'gazete' }, mine)
    // @ts-expect-error a wrong term
    sourceDefects({ kind: 'typo' }, mine)
    // @ts-expect-error defects have no date
    sourceDefects({ from: '2025' }, mine)
  })
})
