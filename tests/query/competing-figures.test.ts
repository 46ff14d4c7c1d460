import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { type CompetingFiguresFilter, competingFigures } from '../../src/query/competing-figures.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { dated, figure, idsOf, sample } from './sample-dataset.js'

const pairs = (filter: CompetingFiguresFilter<Ids>, world: Dataset<Ids> = sample) =>
  competingFigures(filter, world).map((group) =>
    group.pairs.map(({ figure: one, other, verdict }) => [one.id, verdict, other.id].join(' ')),
  )

describe('competingFigures', () => {
  test('are groups that count the same thing, with what each two are to each other and why', () => {
    const [tolls, ...others] = competingFigures({}, sample)
    expect(others).toEqual([])
    expect(idsOf(tolls?.figures ?? [])).toEqual(['toll-high', 'toll-low', 'toll-near'])
    expect(pairs({})).toEqual([
      ['toll-high contradict toll-low', 'toll-high compatible toll-near', 'toll-low contradict toll-near'],
    ])
    expect(tolls?.pairs[0]?.reason).toBe('They count the same thing, and no number fits both.')
  })

  test('are picked by what their figures are to each other', () => {
    expect(pairs({ verdict: 'contradict' })).toEqual([
      ['toll-high contradict toll-low', 'toll-low contradict toll-near'],
    ])
    expect(pairs({ verdict: 'compatible' })).toEqual([['toll-high compatible toll-near']])
    expect(pairs({ verdict: [] })).toEqual([])
  })

  test('stand beside those that look alike and count something else, where these are asked for', () => {
    expect(pairs({ verdict: 'incomparable' })).toEqual([
      ['aid-asked incomparable aid-given'],
      ['aid-given incomparable aid-asked'],
      [
        'toll-children incomparable toll-high',
        'toll-children incomparable toll-low',
        'toll-children incomparable toll-near',
      ],
      [
        'toll-high incomparable toll-children',
        'toll-low incomparable toll-children',
        'toll-near incomparable toll-children',
      ],
    ])
    const [aid] = competingFigures({ verdict: 'incomparable', measure: 'money' }, sample)
    expect(aid?.pairs[0]?.reason).toBe('They are of different stages: requested and delivered.')
    expect(idsOf(aid?.figures ?? [])).toEqual(['aid-asked'])
  })

  test('look alike as well where one record sets the other beside it', () => {
    const world = createDataset({
      ...sample,
      figures: [
        figure('dead', { n: 1 }, { relations: [{ type: 'incomparable-with', figure: 'hurt' }] }),
        figure('hurt', { n: 2 }, { measure: 'injured' }),
      ],
    })
    expect(pairs({ verdict: 'incomparable' }, world)).toEqual([['dead incomparable hurt'], ['hurt incomparable dead']])
  })

  test.each<[CompetingFiguresFilter<Ids>, number]>([
    [{ claimant: 'south' }, 1],
    [{ claimant: 'ann' }, 0],
    [{ source: 'herald' }, 1],
    [{ measure: 'killed', unit: 'persons' }, 1],
    [{ measure: 'money' }, 0],
    [{ event: 'strike' }, 1],
    [{ event: 'call' }, 0],
    [{ place: 'land' }, 0],
    [{ to: '2025-03-11' }, 0],
    [{ from: '2025-03-12' }, 1],
  ])('with %j are %j whole groups that have a figure which meets it', (filter, count) => {
    const groups = competingFigures(filter, sample)
    expect(groups).toHaveLength(count)
    for (const { figures } of groups) expect(figures).toHaveLength(3)
  })

  test('say whether a figure surely falls within the days', () => {
    const world = createDataset({
      ...sample,
      figures: [
        figure('about-then', { n: 1 }, { date: dated('2025-03') }),
        figure('later', { n: 2 }, { date: dated('2025-05-01') }),
      ],
    })
    const certainties = (filter: CompetingFiguresFilter<Ids>) =>
      competingFigures(filter, world).map(({ certainty }) => certainty)
    expect(certainties({ to: '2025-03-10' })).toEqual([])
    expect(certainties({ to: '2025-03-10', within: 'possibly' })).toEqual(['possible'])
    expect(certainties({ to: '2025-05-01', within: 'possibly' })).toEqual(['certain'])
  })

  test('are one group where a third figure ties two that do not say what they count', () => {
    const nothing = { events: [], period: null, places: [], group: null, cumulative: false }
    const bare = (id: string, n: number, revises?: string) =>
      figure(
        id,
        { n },
        { scope: nothing, relations: revises === undefined ? [] : [{ type: 'revises', figure: revises }] },
      )
    const world = createDataset({
      ...sample,
      figures: [bare('a', 1), bare('b', 2), bare('c', 3, 'a'), bare('d', 4, 'c'), bare('e', 5)],
    })
    const [group, ...others] = competingFigures({}, world)
    expect(others).toEqual([])
    expect(idsOf(group?.figures ?? [])).toEqual(['a', 'c', 'd'])
    expect(pairs({}, world)).toEqual([['a contradict c', 'c contradict d']])
  })

  test('are none of no figures', () => {
    expect(competingFigures({}, createDataset({}))).toEqual([])
  })

  test('cannot be asked for by what does not exist', () => {
    const asked = (filter: unknown) => () => competingFigures(filter as CompetingFiguresFilter<Ids>, sample)
    expect(asked({ verdict: 'contradicts' })).toThrow(InvalidFilterError)
    expect(asked({ verdict: 'contradicts' })).toThrow('"contradict"')
    expect(asked({ verdit: 'contradict' })).toThrow('"verdict"')
    expect(asked({ measure: 'deaths' })).toThrow('competingFigures')
    expect(asked({ claimant: 'nort' })).toThrow(UnknownIdError)
    expect(asked(3)).toThrow(InvalidFilterError)
  })
})
