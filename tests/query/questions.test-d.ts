import { describe, expectTypeOf, test } from 'vitest'
import {
  type AskableDataset,
  type compareFigures,
  conditionsOn,
  countPositions,
  type EventRecord,
  type EventType,
  type Evidence,
  events,
  evidenceFor,
  type FigureComparison,
  findActors,
  findDiscrepancies,
  findEvents,
  findFigures,
  findPositions,
  findProposals,
  type Ids,
  meetingsOf,
  mentionsOf,
  openPlans,
  type PersonActor,
  type PositionRecord,
  type ProposalRecord,
  quotesOf,
  release,
  responsesTo,
  rivalsOf,
  rolesOf,
  type Sides,
  sidesOn,
  stanceOf,
  type TalkEvent,
  type WithPossible,
  whatBecameOf,
} from '../../src/index.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly option: 'truce/full'
  readonly event: 'talks'
}
declare const mine: AskableDataset<Mine>

describe('a filter', () => {
  test('takes one value or several, and nothing that does not exist', () => {
    expectTypeOf(findEvents()).toEqualTypeOf<readonly EventRecord[]>()
    findEvents({ type: ['call', 'summit'], participant: 'nato', from: '2025', within: 'certainly', mode: undefined })
    // @ts-expect-error an unknown key
    findEvents({ partisipant: 'nato' })
    // @ts-expect-error a misspelt id
    findEvents({ participant: 'natoo' })
    // @ts-expect-error a misspelt id among others
    findEvents({ participant: ['nato', 'natoo'] })
    // @ts-expect-error a wrong term
    findEvents({ type: 'phone-call' })
    // @ts-expect-error a wrong term
    findEvents({ within: 'surely' })
    // @ts-expect-error a wrong role
    findEvents({ participant: { any: 'nato', role: 'boss' } })
    // @ts-expect-error an unknown key of a key
    findEvents({ participant: { every: ['nato'] } })
    // @ts-expect-error a day is text
    findEvents({ from: new Date() })
  })

  test('makes the answer as narrow as its type or kind', () => {
    for (const event of findEvents({ type: 'call' })) {
      expectTypeOf(event).toExtend<TalkEvent>()
      expectTypeOf(event.type).toEqualTypeOf<'call'>()
    }
    for (const event of findEvents({ type: ['call', 'attack'] })) {
      expectTypeOf(event.type).toEqualTypeOf<'call' | 'attack'>()
      if (event.type === 'attack') expectTypeOf(event.mode).toEqualTypeOf<null>()
    }
    for (const actor of findActors({ kind: 'person' })) expectTypeOf(actor).toExtend<PersonActor>()
    expectTypeOf(findEvents({ type: {} as EventType })).toEqualTypeOf<readonly EventRecord[]>()
    expectTypeOf(mine.findEvents({ type: 'call' })[0]?.type).toEqualTypeOf<'call' | undefined>()
  })

  test('says which answers are merely possible where it counts them, and only there', () => {
    const possibly = findEvents({ on: '2025-08', within: 'possibly' })
    expectTypeOf(possibly).toEqualTypeOf<WithPossible<EventRecord>>()
    expectTypeOf(possibly.possible).toEqualTypeOf<readonly EventRecord[]>()
    // @ts-expect-error what is certain needs no list of what is not
    findEvents({ on: '2025-08' }).possible
    expectTypeOf(mine.stanceOf('ann', 'truce/full', { within: 'possibly' }).possible).toEqualTypeOf<
      readonly PositionRecord<Mine>[]
    >()
  })

  test('counts by what it has, and gives rows of it', () => {
    const rows = countPositions({ from: '2025' }, ['option', 'polarity'])
    expectTypeOf(rows[0]?.polarity).toEqualTypeOf<-1 | 0 | 1 | undefined>()
    expectTypeOf(rows[0]?.count).toEqualTypeOf<number | undefined>()
    expectTypeOf(mine.countPositions({}, ['option'])[0]?.option).toEqualTypeOf<'truce/full' | undefined>()
    // @ts-expect-error nothing is counted by text
    countPositions({}, ['text'])
    // @ts-expect-error not asked for
    rows[0]?.stance
  })

  test('knows its own keys and terms in every question', () => {
    expectTypeOf(findPositions({ polarity: [1, 0], stance: 'supports' })).toEqualTypeOf<readonly PositionRecord[]>()
    expectTypeOf(findProposals({ status: 'rejected' })).toEqualTypeOf<readonly ProposalRecord[]>()
    // @ts-expect-error a wrong term
    findPositions({ stance: 'likes' })
    // @ts-expect-error a wrong polarity
    findPositions({ polarity: 2 })
    // @ts-expect-error an issue is no option
    findPositions({ option: 'ceasefire' })
    // @ts-expect-error a wrong term
    findFigures({ measure: 'deaths' })
    // @ts-expect-error a wrong term
    findProposals({ status: 'dead' })
    // @ts-expect-error an id of another collection
    findDiscrepancies({ record: { collection: 'places', id: 'nato' } })
    findDiscrepancies({ record: { collection: 'actors', id: 'nato' } })
    // @ts-expect-error discrepancies have no date
    findDiscrepancies({ from: '2025' })
    // @ts-expect-error an unknown key
    openPlans({ from: '2025' })
    // @ts-expect-error an unknown key
    stanceOf('nato', 'ceasefire/immediate-ceasefire', { day: '2025' })
  })
})

describe('a question about one record', () => {
  test('takes an id of the release and no other', () => {
    expectTypeOf(stanceOf('nato', 'ceasefire/immediate-ceasefire')).toEqualTypeOf<readonly PositionRecord[]>()
    expectTypeOf(sidesOn('ceasefire/immediate-ceasefire')).toEqualTypeOf<Sides>()
    expectTypeOf(meetingsOf(['donald-trump', 'vladimir-putin'])).toEqualTypeOf<readonly TalkEvent[]>()
    expectTypeOf(rolesOf('nato', '2025')[0]?.held).toEqualTypeOf<'yes' | 'possibly' | undefined>()
    expectTypeOf<ReturnType<typeof compareFigures>>().toEqualTypeOf<FigureComparison>()
    // @ts-expect-error a misspelt id
    stanceOf('natoo', 'ceasefire/immediate-ceasefire')
    // @ts-expect-error a misspelt id
    sidesOn('ceasefire/immediate')
    // @ts-expect-error a misspelt id
    conditionsOn('ceasefire/immediate')
    // @ts-expect-error a misspelt id
    meetingsOf(['donald-trump', 'putin'])
    // @ts-expect-error nobody
    meetingsOf()
    // @ts-expect-error a misspelt id
    whatBecameOf('talks')
    // @ts-expect-error a misspelt id
    rivalsOf('toll')
    // @ts-expect-error a misspelt id
    responsesTo('plan')
    // @ts-expect-error a misspelt id
    quotesOf('putin')
    // @ts-expect-error a misspelt id
    mentionsOf('putin')
  })

  test('gives the evidence of a record', () => {
    const [event] = events
    if (event !== undefined) expectTypeOf(evidenceFor(event, '/date')).toEqualTypeOf<readonly Evidence[]>()
    // @ts-expect-error an id is no record
    evidenceFor('talks', '/date')
  })
})

describe("a question of a reader's own dataset", () => {
  test('takes its ids, answers with its records, and takes none of the release', () => {
    expectTypeOf(mine.findEvents({ participant: 'ann' })).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    expectTypeOf(mine.stanceOf('ann', 'truce/full')).toEqualTypeOf<readonly PositionRecord<Mine>[]>()
    expectTypeOf(mine.meetingsOf(['ann', 'bob'])).toEqualTypeOf<readonly TalkEvent<Mine>[]>()
    expectTypeOf(mine.whatBecameOf('talks').realisedBy).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    expectTypeOf(mine.mentionsOf('ann').events).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    // @ts-expect-error an id of the release
    mine.findEvents({ participant: 'nato' })
    // @ts-expect-error an id of the release
    mine.stanceOf('nato', 'truce/full')
    // @ts-expect-error an id of the release
    mine.meetingsOf(['ann', 'nato'])
    // @ts-expect-error an unknown key
    mine.findEvents({ partisipant: 'ann' })
  })
})

describe('the release', () => {
  test('says how many records each collection has', () => {
    expectTypeOf(release.counts.events).toEqualTypeOf<number>()
    // @ts-expect-error readonly
    release.version = '1'
    // @ts-expect-error readonly
    events[0] = events[1]
  })
})
