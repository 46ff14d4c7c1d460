import { describe, expect, test } from 'vitest'
import { type ResponsesOptions, responsesTo } from '../../src/query/responses-to.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { proposal, step } from './any-negotiation.js'
import { dated, position, sample } from './sample-dataset.js'

describe('responsesTo', () => {
  test('gives the steps in order with the records that they name', () => {
    const steps = responsesTo('plan', {}, sample).filter(({ status }) => status !== null)
    expect(steps.map(({ status, by, position, event }) => [status, by, position?.id, event?.id])).toEqual([
      ['tabled', ['ann'], undefined, 'first-talks'],
      ['rejected', ['bob'], 'bob-rejects', undefined],
    ])
    expect(steps[0]).toMatchObject({ position: null, date: dated('2025-03-01'), conditions: [], certainty: 'certain' })
  })

  test('gives the stances on it that no step names, after the steps of their day', () => {
    expect(responsesTo('plan', {}, sample).at(-1)).toMatchObject({
      status: null,
      by: ['ann'],
      position: { id: 'ann-proposes' },
      event: { id: 'first-talks' },
      certainty: 'certain',
    })
  })

  const conditions = [{ type: 'only-if' as const, option: 'border/line' }]
  const world = createDataset({
    ...sample,
    proposals: [
      proposal('plan', {
        history: [
          step('2025-03-10', 'tabled', { by: ['ann'] }),
          step('2025-03-20', 'accepted', { by: ['cara'], position: 'cara-agrees' }),
        ],
      }),
    ],
    positions: [
      position('bob-asks', 'bob', '2025-03-15', { proposal: 'plan', conditions }),
      position('bob-may', 'bob', '2025-04~', { proposal: 'plan' }),
      position('of-south', 'south', '2025-03-16', { proposal: 'plan', voice: 'outlet-characterisation' }),
      position('cara-agrees', 'cara', '2025-03-20', { proposal: 'plan', voice: 'attributed-by-other', conditions }),
      position('north-else', 'north', '2025-03-15', { proposal: null }),
    ],
  })
  const responses = (options: ResponsesOptions) =>
    responsesTo('plan', options, world).map(({ position, status, certainty }) => [position?.id ?? status, certainty])

  test('orders them by time, with what each hangs on', () => {
    expect(responses({}).map(([name]) => name)).toEqual(['bob-may', 'tabled', 'bob-asks', 'cara-agrees'])
    const hanging = responsesTo('plan', {}, world).filter((one) => one.conditions.length > 0)
    expect(hanging.map((one) => [one.position?.id, one.conditions])).toEqual([
      ['bob-asks', conditions],
      ['cara-agrees', conditions],
    ])
  })

  test('takes what others say of an actor only where a step rests on it, or where it is asked to', () => {
    expect(responses({ voice: 'outlet-characterisation' })).toEqual([
      ['tabled', 'certain'],
      ['of-south', 'certain'],
      ['cara-agrees', 'certain'],
    ])
  })

  test('bounds the days, and marks what may fall between them where it is asked to', () => {
    expect(responses({ to: '2025-03-19' })).toEqual([
      ['tabled', 'certain'],
      ['bob-asks', 'certain'],
    ])
    expect(responses({ from: '2025-03-18', to: '2025-04', within: 'possibly' })).toEqual([
      ['bob-may', 'possible'],
      ['cara-agrees', 'certain'],
    ])
    expect(responses({ on: '2025-03-20' })).toEqual([['cara-agrees', 'certain']])
  })

  test('refuses an id, key, term or day that does not exist', () => {
    const ask = responsesTo as (...given: readonly unknown[]) => unknown
    expect(() => ask('plans', {}, sample)).toThrow('There is no proposal "plans": the nearest is "plan".')
    expect(() => ask('plan', { asOf: '2025' }, sample)).toThrow('responsesTo: there is no filter "asOf"')
    expect(() => ask('plan', { voice: 'quote' }, sample)).toThrow('voice cannot be "quote"')
    expect(() => ask('plan', { to: '2025-02-30' }, sample)).toThrow(RangeError)
  })
})
