import { expect, test } from 'vitest'
import { trackOf, tracks } from '../../../src/cli/view/tracks.js'
import { type EventType, eventTypes } from '../../../src/dataset/event-types.js'
import { attackTypes, talkTypes } from '../../../src/vocabulary/event-types.js'

const types = Object.keys(eventTypes) as EventType[]

test('every type has a track, and every track a type', () => {
  expect(new Set(types.map(trackOf))).toEqual(new Set(tracks))
})

test('talks, calls and attacks have tracks of their own', () => {
  expect(types.filter((type) => trackOf(type) === 'attacks')).toEqual(Object.keys(attackTypes))
  expect(types.filter((type) => trackOf(type) === 'calls')).toEqual(['call'])
  expect(types.filter((type) => trackOf(type) === 'talks')).toEqual(
    Object.keys(talkTypes).filter((type) => type !== 'call'),
  )
})
