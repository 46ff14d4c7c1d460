import { describe, expectTypeOf, test } from 'vitest'
import type { Ids, KnownIds } from '../../src/dataset/generated/ids.js'
import type { Dataset, FigureRecord } from '../../src/dataset/record-types.js'
import { type ClaimedRange, claimedRange, type RangeRule } from '../../src/query/claimed-range.js'
import { type CompetingFigures, competingFigures } from '../../src/query/competing-figures.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly figure: 'toll' | 'count'
}
declare const mine: Dataset<Mine>
declare const known: Dataset<KnownIds>

describe('competing figures', () => {
  test('take a filter of known ids and terms, and give groups of figures', () => {
    expectTypeOf(competingFigures({}, known)).toEqualTypeOf<readonly CompetingFigures[]>()
    const groups = competingFigures({ claimant: 'ann', verdict: ['contradict', 'incomparable'] }, mine)
    expectTypeOf(groups).toEqualTypeOf<readonly CompetingFigures<Mine>[]>()
    expectTypeOf<CompetingFigures<Mine>['figures']>().toEqualTypeOf<readonly FigureRecord<Mine>[]>()
    // @ts-expect-error a wrong term
    competingFigures({ verdict: 'contradicts' }, known)
    // @ts-expect-error an unknown key
    competingFigures({ verdicts: 'contradict' }, known)
    // @ts-expect-error an id of the release
    competingFigures({ claimant: 'nato' }, mine)
  })
})

describe('a claimed range', () => {
  test('takes figures by id and a rule by name', () => {
    expectTypeOf(claimedRange(['toll', 'count'], 'widest', mine)).toEqualTypeOf<ClaimedRange<Mine>>()
    expectTypeOf<RangeRule>().toEqualTypeOf<'lowest-highest' | 'widest' | 'narrowest' | 'latest'>()
    for (const { figures } of competingFigures({}, mine))
      claimedRange(
        figures.map(({ id }) => id),
        'latest',
        mine,
      )
    // @ts-expect-error a misspelt id
    claimedRange(['tolls'], 'widest', mine)
    // @ts-expect-error no rule
    claimedRange(['toll'], 'mean', mine)
    // @ts-expect-error no list
    claimedRange('toll', 'widest', mine)
  })
})
