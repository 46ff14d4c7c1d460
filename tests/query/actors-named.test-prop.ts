import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { published } from '../../src/dataset/published.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { actorsNamed } from '../../src/query/actors-named.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { foldedWords } from '../../src/semantics/folded-words.js'
import { nameWords } from '../../src/semantics/name-words.js'
import { russianWord, ukrainianWord } from '../semantics/romanized.js'
import { anyDataset } from './any-dataset.js'
import { sample } from './sample-dataset.js'
import { thawedIn } from './thawed-in.js'

const runs = { numRuns: 25 }
const anyWorld: fc.Arbitrary<Dataset<Ids>> = fc.oneof(anyDataset, fc.constantFrom(sample, published))
const namesOf = (world: Dataset<Ids>) => world.actors.flatMap(({ name, aliases }) => [name, ...aliases])
const [ann] = sample.actors
if (ann === undefined) throw new Error('the sample has no actor')

describe('actorsNamed', () => {
  test('finds every actor by its name and by every alias', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const actor of world.actors) {
          for (const name of [actor.name, ...actor.aliases]) expect(actorsNamed(name, world)).toContain(actor)
        }
      }),
      runs,
    )
  })

  test('answers the same whatever the case, the marks and the spaces', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const name of namesOf(world)) {
          const found = actorsNamed(name, world)
          expect(actorsNamed(name.toUpperCase(), world)).toEqual(found)
          expect(actorsNamed(name.toLowerCase(), world)).toEqual(found)
          expect(actorsNamed(`  ${name}\n`, world)).toEqual(found)
          expect(actorsNamed(name.normalize('NFD'), world)).toEqual(found)
          expect(actorsNamed(name.replaceAll(/\p{L}/gu, '$&\u0301'), world)).toEqual(found)
        }
      }),
      runs,
    )
  })

  test('finds by its name in Cyrillic an actor whose name was romanized by an official table', () => {
    const readOtherwise = /[ксц]г|ье/
    const word = fc.oneof(
      ukrainianWord.filter(({ cyrillic }) => !readOtherwise.test(cyrillic)),
      russianWord,
    )
    const aName = fc.array(word, { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(
        aName.filter((words) => words.some(({ latin }) => foldedWords(latin).length > 0)),
        (words) => {
          const [cyrillic, latin] = (['cyrillic', 'latin'] as const).map((script) => words.map((one) => one[script]))
          const { actors } = createDataset({ actors: [{ ...ann, name: latin?.join(' ') ?? '', aliases: [] }] })
          expect(actorsNamed(cyrillic?.join(' ') ?? '', { actors })).toEqual(actors)
        },
      ),
    )
  })

  test('gives, in order of id and frozen, who has the name by the first reading by which any has', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', 'я', 'ї', '’', ' ', 'g', 'h'), maxLength: 6 })
    fc.assert(
      fc.property(anyWorld, texts, fc.nat(), (world, text, nth) => {
        const names = namesOf(world)
        const asked = [text, names[nth % names.length]?.split(' ').at(-1) ?? '']
        for (const one of asked.filter((given) => foldedWords(given).length > 0)) {
          const isMeant = [foldedWords, nameWords].flatMap((fold) => [
            (name: string) => fold(name).join(' ') === fold(one).join(' '),
            (name: string) => fold(one).every((word) => fold(name).includes(word)),
          ])
          const tries = [0, 2, 1, 3].map((rung) =>
            world.actors.filter(({ name, aliases }) => [name, ...aliases].some((given) => isMeant[rung]?.(given))),
          )
          const found = actorsNamed(one, world)
          expect(found).toEqual(tries.find(({ length }) => length > 0) ?? [])
          expect(thawedIn(found)).toBeUndefined()
        }
      }),
      runs,
    )
  })
})
