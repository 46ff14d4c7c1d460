import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { actorsNamed } from '../../src/query/actors-named.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, sample } from './sample-dataset.js'

const [ann] = sample.actors
if (ann === undefined) throw new Error('the sample has no actor')
const named = (...names: readonly string[]) =>
  createDataset({ actors: names.map((name, nth) => ({ ...ann, id: `actor-${nth}`, name, aliases: [] })) })

describe('the actors of the release', () => {
  test.each([
    [
      ['Зеленський', 'Зеленский', 'Zelensky', 'Zelenskiy', 'Zelenskyj', 'ZELENSKYY', 'Selenskyj', 'Zełenski'],
      'volodymyr-zelenskyy',
    ],
    [['Володимир Зеленський', 'Wolodymyr Selenskyj'], 'volodymyr-zelenskyy'],
    [['Путин', 'Путін', 'Poutine', 'Владимир Путин', 'Wladimir Putin'], 'vladimir-putin'],
    [['Мерц', 'Фридрих Мерц'], 'friedrich-merz'],
    [['Макрон', 'macron', 'Mácron'], 'emmanuel-macron'],
    [['Песков', 'Dmitrij Peskow'], 'dmitry-peskov'],
    [['Kyiv Independent', 'independent KYIV'], 'kyiv-independent'],
    [['Киев', 'Київ', 'Kiev', 'Kyiv'], 'ukraine'],
    [['US', 'u.s.', 'washington'], 'united-states'],
    [['the kremlin', 'Kremlin'], 'russia'],
  ])('go by all of %j', (spellings, id) => {
    for (const spelling of spellings)
      expect([spelling, ...idsOf(actorsNamed(spelling, published))]).toEqual([spelling, id])
  })

  test('are not guessed from what is another name', () => {
    for (const name of ['Zelinsky', 'Владимир Зеленский', 'Трамп', '', ' ', '—', 'constructor']) {
      expect(actorsNamed(name, published)).toEqual([])
    }
  })
})

describe('actorsNamed', () => {
  test('takes the whole of a name first, as written before as romanized, then all its words', () => {
    const world = named('Gagarin', 'Haharin', 'Yuri Haharin', 'Juri Gagarin')
    expect(idsOf(actorsNamed('gagarin', world))).toEqual(['actor-0'])
    expect(idsOf(actorsNamed('hagarin', world))).toEqual(['actor-0', 'actor-1'])
    expect(idsOf(actorsNamed('haharin yuri', world))).toEqual(['actor-2'])
    expect(idsOf(actorsNamed('hagarin yuri', world))).toEqual(['actor-2', 'actor-3'])
  })

  test('takes the words from one name, not from several', () => {
    expect(idsOf(actorsNamed('ann', sample))).toEqual(['ann'])
    expect(actorsNamed('ann northtown', sample)).toEqual([])
  })

  test('compares a name without words as it is', () => {
    const world = named('😀', '…', 'One')
    expect(idsOf(actorsNamed(' 😀 ', world))).toEqual(['actor-0'])
    expect(actorsNamed('😁', world)).toEqual([])
  })

  test('reads a list that is not frozen anew each time', () => {
    const actors = [{ ...ann, name: 'First' }]
    expect(actorsNamed('second', { actors })).toEqual([])
    actors.push({ ...ann, name: 'Second' })
    expect(actorsNamed('second', { actors })).toHaveLength(1)
  })

  test.each<unknown>([undefined, null, 7, ['Ann'], {}])('refuses %j', (name) => {
    expect(() => actorsNamed(name as string, sample)).toThrow(/^actorsNamed: the name is .*: write text/)
  })

  test('finds nothing where there is nobody', () => {
    expect(actorsNamed('Ann', createDataset({}))).toEqual([])
  })
})
