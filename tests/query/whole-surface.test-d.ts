import { describe, expectTypeOf, test } from 'vitest'
import {
  type Answer,
  type AskableDataset,
  type BoundedDate,
  countEvents,
  type DatasetProblem,
  type DiscrepancyRecord,
  type EdtfMeaning,
  type EventType,
  type FigureRecord,
  findDiscrepancy,
  findFigure,
  findIssue,
  findPlace,
  findPlaces,
  findPosition,
  findProposal,
  findSource,
  findSources,
  getDiscrepancy,
  getPosition,
  type Ids,
  type InvalidDatasetError,
  type InvalidFilterError,
  type IssueRecord,
  isBefore,
  isWithin,
  outerDays,
  type PlaceRecord,
  type PositionRecord,
  type ProposalRecord,
  readEdtf,
  type SourceRecord,
  type UnknownIdError,
  type UnknownPointerError,
  type WhereItWent,
  type WithPossible,
} from '../../src/index.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly place: 'town'
  readonly position: 'one'
}
declare const mine: AskableDataset<Mine>
declare const date: BoundedDate

describe('the filters of places and sources', () => {
  test('take keys and terms that exist, and give records', () => {
    expectTypeOf(findPlaces({ kind: ['city', 'site'], within: 'united-states' })).toEqualTypeOf<
      readonly PlaceRecord[]
    >()
    expectTypeOf(mine.findPlaces({ within: 'town', country: 'ann' })).toEqualTypeOf<readonly PlaceRecord<Mine>[]>()
    expectTypeOf(findSources({ flag: 'no-byline', on: '2025-08' })).toEqualTypeOf<readonly SourceRecord[]>()
    expectTypeOf(findSources({ within: 'possibly' })).toEqualTypeOf<WithPossible<SourceRecord>>()
    // @ts-expect-error a misspelt id
    findPlaces({ within: 'united-state' })
    // @ts-expect-error an id of the release
    mine.findPlaces({ within: 'moscow' })
    // @ts-expect-error places have no date
    findPlaces({ from: '2025' })
    // @ts-expect-error a wrong term
    findPlaces({ kind: 'town' })
    // @ts-expect-error a wrong term
    findSources({ defect: 'typo' })
    // @ts-expect-error an unknown key
    findSources({ published: '2025' })
  })
})

describe('countEvents', () => {
  test('counts by what it has, and gives rows of it', () => {
    const rows = countEvents({ status: 'held' }, ['type', 'participant'])
    expectTypeOf(rows[0]?.type).toEqualTypeOf<EventType | undefined>()
    expectTypeOf(rows[0]?.count).toEqualTypeOf<number | undefined>()
    expectTypeOf(mine.countEvents({ participant: 'ann' }, ['participant'])[0]?.participant).toEqualTypeOf<
      'ann' | 'bob' | undefined
    >()
    // @ts-expect-error nothing is counted by text
    countEvents({}, ['text'])
    // @ts-expect-error not asked for
    rows[0]?.mode
    // @ts-expect-error a misspelt id
    countEvents({ participant: 'natoo' }, ['type'])
    // @ts-expect-error by nothing at all
    countEvents({})
  })
})

describe('the lookups', () => {
  test('by text may find nothing', () => {
    expectTypeOf(findDiscrepancy('x')).toEqualTypeOf<DiscrepancyRecord | undefined>()
    expectTypeOf(findFigure('x')).toEqualTypeOf<FigureRecord | undefined>()
    expectTypeOf(findIssue('x')).toEqualTypeOf<IssueRecord | undefined>()
    expectTypeOf(findPlace('x')).toEqualTypeOf<PlaceRecord | undefined>()
    expectTypeOf(findPosition('x')).toEqualTypeOf<PositionRecord | undefined>()
    expectTypeOf(findProposal('x')).toEqualTypeOf<ProposalRecord | undefined>()
    expectTypeOf(findSource('x')).toEqualTypeOf<SourceRecord | undefined>()
    expectTypeOf(mine.findPosition('x')).toEqualTypeOf<PositionRecord<Mine> | undefined>()
    // @ts-expect-error no text
    findPlace(1)
    // @ts-expect-error a lookup is of one
    findSource({ kind: 'readout' })
  })

  test('by id take those that there are', () => {
    expectTypeOf(mine.getPosition('one')).toEqualTypeOf<PositionRecord<Mine>>()
    expectTypeOf<ReturnType<typeof getPosition>>().toEqualTypeOf<PositionRecord>()
    expectTypeOf<ReturnType<typeof getDiscrepancy>>().toEqualTypeOf<DiscrepancyRecord>()
    // @ts-expect-error a misspelt id
    getPosition('one')
    // @ts-expect-error a misspelt id
    getDiscrepancy('tolls')
    // @ts-expect-error not one of them
    mine.getPosition('two')
  })
})

describe('what is asked of dates', () => {
  test('takes the date of a record and has three answers', () => {
    expectTypeOf(isBefore(date, date)).toEqualTypeOf<Answer>()
    expectTypeOf(isWithin(date, '2025-03', null)).toEqualTypeOf<'yes' | 'no' | 'possibly'>()
    expectTypeOf(outerDays(date).earliest).toEqualTypeOf<string | null>()
    expectTypeOf(readEdtf('2025-03')).toEqualTypeOf<EdtfMeaning>()
    // @ts-expect-error text alone is no date of a record
    isBefore('2025-03-01', date)
    // @ts-expect-error both sides are said, if only as null
    isWithin(date, '2025')
    // @ts-expect-error a day is text
    isWithin(date, new Date(), null)
    // @ts-expect-error text alone is no date of a record
    outerDays('2025-03')
    // @ts-expect-error a date is not text
    readEdtf(date)
  })
})

describe('the errors', () => {
  test('say what was given and what there is', () => {
    expectTypeOf<InvalidFilterError['key']>().toEqualTypeOf<string>()
    expectTypeOf<InvalidFilterError['value']>().toEqualTypeOf<unknown>()
    expectTypeOf<InvalidFilterError['nearest']>().toEqualTypeOf<string | null>()
    expectTypeOf<UnknownIdError['nearest']>().toEqualTypeOf<string | null>()
    expectTypeOf<UnknownIdError['retired']>().toEqualTypeOf<WhereItWent | null>()
    expectTypeOf<UnknownPointerError['nearest']>().toEqualTypeOf<string>()
    expectTypeOf<InvalidDatasetError['problems']>().toEqualTypeOf<readonly DatasetProblem[]>()
    expectTypeOf<InvalidDatasetError>().toExtend<Error>()
  })
})
