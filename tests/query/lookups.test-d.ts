import { describe, expectTypeOf, test } from 'vitest'
import {
  type ActorId,
  type ActorRecord,
  type AskableDataset,
  type EventId,
  type EventRecord,
  findEvent,
  findOption,
  getActor,
  getEvent,
  getFigure,
  getIssue,
  getOption,
  getPlace,
  getProposal,
  getSource,
  type Ids,
  type IssueOption,
  type OptionId,
  type PersonActor,
  type PlaceRecord,
  type TalkEvent,
  type WhereItWent,
  whereWent,
} from '../../src/index.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly place: 'town'
}
declare const mine: AskableDataset<Mine>
declare const loose: AskableDataset<Ids>

describe('the lookups by id', () => {
  test('take an id of the release and no other', () => {
    expectTypeOf(getPlace('moscow')).toEqualTypeOf<PlaceRecord>()
    expectTypeOf(getOption('ceasefire/immediate-ceasefire')).toEqualTypeOf<IssueOption>()
    expectTypeOf<Parameters<typeof getOption>[0]>().toEqualTypeOf<OptionId>()
    // @ts-expect-error a misspelt id
    getActor('keir-starmr')
    // @ts-expect-error a misspelt id
    getEvent('2025-08-18-trump-putin-cal')
    // @ts-expect-error a misspelt id
    getPlace('mosow')
    // @ts-expect-error an id of another collection
    getSource('moscow')
    // @ts-expect-error any text
    getIssue('ceasefire' as string)
    // @ts-expect-error no text
    getProposal(1)
    // @ts-expect-error no id
    getFigure()
  })

  test('narrow an event to its type and an actor to its kind', () => {
    const call = getEvent('2025-08-18-trump-putin-call')
    expectTypeOf(call).toExtend<TalkEvent>()
    expectTypeOf(call.type).toEqualTypeOf<'call'>()
    expectTypeOf(call.id).toEqualTypeOf<'2025-08-18-trump-putin-call'>()
    const starmer = getActor('keir-starmer')
    expectTypeOf(starmer).toExtend<PersonActor>()
    expectTypeOf(starmer.kind).toEqualTypeOf<'person'>()
  })

  test('give any record for an id that is not literal', () => {
    expectTypeOf(getEvent({} as EventId)).toExtend<EventRecord>()
    expectTypeOf(getActor({} as ActorId)).toExtend<ActorRecord>()
    expectTypeOf(getActor({} as 'nato' | 'keir-starmer').id).toEqualTypeOf<'nato' | 'keir-starmer'>()
  })

  test("take the ids of a reader's own dataset and no other", () => {
    expectTypeOf(mine.getActor('ann')).toEqualTypeOf<ActorRecord<Mine>>()
    expectTypeOf(mine.getPlace('town')).toEqualTypeOf<PlaceRecord<Mine>>()
    expectTypeOf(mine.getEvent('anything')).toEqualTypeOf<EventRecord<Mine>>()
    expectTypeOf(loose.getPlace('anything')).toEqualTypeOf<PlaceRecord<Ids>>()
    // @ts-expect-error not one of them
    mine.getActor('cara')
    // @ts-expect-error an id of the release
    mine.getPlace('moscow')
  })
})

describe('the lookups by text', () => {
  test('take any text and may find nothing', () => {
    expectTypeOf(findEvent('x' as string)).toEqualTypeOf<EventRecord | undefined>()
    expectTypeOf(mine.findActor('x')).toEqualTypeOf<ActorRecord<Mine> | undefined>()
    expectTypeOf(findOption('x')).toEqualTypeOf<IssueOption | undefined>()
    expectTypeOf(whereWent('actors', 'x')).toEqualTypeOf<WhereItWent | undefined>()
    // @ts-expect-error no collection
    whereWent('actor', 'x')
  })
})
