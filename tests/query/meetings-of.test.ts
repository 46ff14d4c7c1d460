import { describe, expect, test } from 'vitest'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { meetingsOf } from '../../src/query/meetings-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, part, sample, talk } from './sample-dataset.js'

describe('meetingsOf', () => {
  test('are the talks that were held and in which every one took part, in order of time', () => {
    expect(idsOf(meetingsOf(['ann'], sample))).toEqual(['first-talks', 'call'])
    expect(idsOf(meetingsOf(['bob', 'ann', 'bob'], sample))).toEqual(['first-talks', 'call'])
    expect(meetingsOf(['ann', 'north'], sample)).toEqual([])
  })

  test('do not count who reports, who is spoken of, and who was merely expected', () => {
    expect(meetingsOf(['ann', 'cara'], sample)).toEqual([])
    const others = createDataset({
      ...sample,
      events: [
        talk('talks', '2025-03-01', {
          participants: [part('ann'), part('bob', 'expected'), part('cara', 'confirmed', 'subject')],
        }),
      ],
    })
    expect(idsOf(meetingsOf(['ann'], others))).toEqual(['talks'])
    expect([meetingsOf(['bob'], others), meetingsOf(['cara'], others)]).toEqual([[], []])
  })

  test('count who took part in a second role beside one that does not', () => {
    const both = createDataset({
      ...sample,
      events: [talk('talks', '2025-03-01', { participants: [part('ann', 'confirmed', 'subject'), part('ann')] })],
    })
    expect(idsOf(meetingsOf(['ann'], both))).toEqual(['talks'])
  })

  test('need a list of actors, one at least', () => {
    expect(() => meetingsOf([] as never, sample)).toThrow(InvalidFilterError)
    expect(() => meetingsOf('ann' as never, sample)).toThrow("['donald-trump', 'vladimir-putin']")
    expect(() => meetingsOf(undefined as never, sample)).toThrow(InvalidFilterError)
    expect(() => meetingsOf(['ann', 'bib'], sample)).toThrow(UnknownIdError)
    expect(() => meetingsOf(['ann', 'old-ann'], sample)).toThrow('"ann"')
    expect(() => meetingsOf(['north', 'bib', 'ann'], sample)).toThrow(UnknownIdError)
  })

  test('cannot be changed', () => {
    expect(Object.isFrozen(meetingsOf(['ann'], sample))).toBe(true)
  })
})
