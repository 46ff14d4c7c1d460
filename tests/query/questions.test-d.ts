import { describe, expectTypeOf, test } from 'vitest'
import {
  type compareFigures,
  conditionsOn,
  type Dataset,
  discrepanciesWhere,
  type EventRecord,
  type Evidence,
  events,
  evidenceFor,
  type FigureComparison,
  figuresWhere,
  type Ids,
  meetingsOf,
  mentionsOf,
  openPlans,
  type PositionRecord,
  type ProposalRecord,
  positionsWhere,
  proposalsWhere,
  quotesOf,
  release,
  responsesTo,
  rivalsOf,
  rolesOf,
  type Sides,
  sidesOn,
  stanceOf,
  type TalkEvent,
  timeline,
  whatBecameOf,
} from '../../src/index.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly option: 'truce/full'
  readonly event: 'talks'
}
declare const mine: Dataset<Mine>

describe('a filter', () => {
  test('takes one value or several, and nothing that does not exist', () => {
    expectTypeOf(timeline()).toEqualTypeOf<readonly EventRecord[]>()
    timeline({ type: ['call', 'summit'], actor: 'nato', from: '2025', within: 'certainly', mode: undefined })
    // @ts-expect-error an unknown key
    timeline({ aktor: 'nato' })
    // @ts-expect-error a misspelt id
    timeline({ actor: 'natoo' })
    // @ts-expect-error a misspelt id among others
    timeline({ actor: ['nato', 'natoo'] })
    // @ts-expect-error a wrong term
    timeline({ type: 'phone-call' })
    // @ts-expect-error a wrong term
    timeline({ within: 'surely' })
    // @ts-expect-error a day is text
    timeline({ from: new Date() })
  })

  test('knows its own keys and terms in every question', () => {
    expectTypeOf(positionsWhere({ polarity: [1, 0], stance: 'supports' })).toEqualTypeOf<readonly PositionRecord[]>()
    expectTypeOf(proposalsWhere({ status: 'rejected' })).toEqualTypeOf<readonly ProposalRecord[]>()
    // @ts-expect-error a wrong term
    positionsWhere({ stance: 'likes' })
    // @ts-expect-error a wrong polarity
    positionsWhere({ polarity: 2 })
    // @ts-expect-error an issue is no option
    positionsWhere({ option: 'ceasefire' })
    // @ts-expect-error a wrong term
    figuresWhere({ measure: 'deaths' })
    // @ts-expect-error a wrong term
    proposalsWhere({ status: 'dead' })
    // @ts-expect-error an id of another collection
    discrepanciesWhere({ record: { collection: 'places', id: 'nato' } })
    discrepanciesWhere({ record: { collection: 'actors', id: 'nato' } })
    // @ts-expect-error discrepancies have no date
    discrepanciesWhere({ from: '2025' })
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
    expectTypeOf(meetingsOf('donald-trump', 'vladimir-putin')).toEqualTypeOf<readonly TalkEvent[]>()
    expectTypeOf(rolesOf('nato', '2025')[0]?.held).toEqualTypeOf<'yes' | 'possibly' | undefined>()
    expectTypeOf<ReturnType<typeof compareFigures>>().toEqualTypeOf<FigureComparison>()
    // @ts-expect-error a misspelt id
    stanceOf('natoo', 'ceasefire/immediate-ceasefire')
    // @ts-expect-error a misspelt id
    sidesOn('ceasefire/immediate')
    // @ts-expect-error a misspelt id
    conditionsOn('ceasefire/immediate')
    // @ts-expect-error a misspelt id
    meetingsOf('donald-trump', 'putin')
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
    expectTypeOf(timeline({ actor: 'ann' }, mine)).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    expectTypeOf(stanceOf('ann', 'truce/full', {}, mine)).toEqualTypeOf<readonly PositionRecord<Mine>[]>()
    expectTypeOf(meetingsOf(['ann', 'bob'], mine)).toEqualTypeOf<readonly TalkEvent<Mine>[]>()
    expectTypeOf(whatBecameOf('talks', mine).realisedBy).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    expectTypeOf(mentionsOf('ann', mine).events).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    // @ts-expect-error an id of the release
    timeline({ actor: 'nato' }, mine)
    // @ts-expect-error an id of the release
    stanceOf('nato', 'truce/full', {}, mine)
    // @ts-expect-error an id of the release
    meetingsOf(['ann', 'nato'], mine)
    // @ts-expect-error an unknown key
    timeline({ aktor: 'ann' }, mine)
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
