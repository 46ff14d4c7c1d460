import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import type { Dataset } from '../../../src/dataset/record-types.js'
import { release } from '../../../src/dataset/release.js'
import { daysOf } from '../../../src/exports/pictures/days.js'
import { type PictureName, picturesOf } from '../../../src/exports/pictures/pictures.js'
import { setSideBySide } from '../../../src/exports/pictures/set-side-by-side.js'
import { compareFigures } from '../../../src/query/compare-figures.js'
import { competingFigures } from '../../../src/query/competing-figures.js'
import { contacts } from '../../../src/query/contacts.js'
import { stanceOf } from '../../../src/query/stance-of.js'
import { createDataset } from '../../../src/questions/create-dataset.js'
import { polarities } from '../../../src/vocabulary/position.js'
import { anyDataset } from '../../query/any-dataset.js'
import { hostileDataset } from '../hostile-dataset.js'
import { areOver, isBeyond, readPicture } from './read-picture.js'

const asOf = '2026-12-31'
const drawnOf = (dataset: Dataset<Ids>) => picturesOf(dataset, { ...release, asOf })

function read(name: PictureName, dataset: Dataset<Ids>) {
  const picture = drawnOf(dataset).get(name)
  if (picture === undefined) throw new Error(`There is no picture ${name}.`)
  return { ...picture, ...readPicture(picture.svg) }
}

/** What stands in the last brackets of the words of each mark. */
const namedBy = (marks: readonly { readonly words: string }[]) =>
  marks.map(({ words }) => words.slice(words.lastIndexOf('(') + 1, -1))

const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted()

describe('every picture', () => {
  test('is well-formed and has a title and a description, whatever the texts hold', () => {
    fc.assert(
      fc.property(hostileDataset, (dataset) => {
        for (const { svg, title, alternative } of drawnOf(dataset).values()) {
          const { title: shown, description } = readPicture(svg)
          expect(shown).toBe(title)
          expect(description.length).toBeGreaterThan(alternative.length / 2)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('has the same bytes when drawn again', () => {
    fc.assert(
      fc.property(hostileDataset, (dataset) => {
        expect(drawnOf(structuredClone(dataset))).toEqual(drawnOf(dataset))
      }),
      { numRuns: 10 },
    )
  })

  test('places everything in numbers of at most two decimals', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        for (const { svg } of drawnOf(dataset).values()) {
          const { places } = readPicture(svg)
          expect(places.filter((place) => /NaN|Infinity|undefined|null|\.\d{3}|\de[-+]?\d/.test(place))).toEqual([])
        }
      }),
      { numRuns: 20 },
    )
  })

  test('of nothing is a picture', () => {
    const empty = createDataset({}) as Dataset<Ids>
    for (const { svg } of picturesOf(empty, { ...release, asOf: null }).values()) {
      expect(readPicture(svg).marks).toEqual([])
    }
  })
})

describe('the timeline', () => {
  test('draws every event that has a date, and no other', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { marks } = read('timeline', dataset)
        const dated = dataset.events.filter((event) => {
          const { from, to } = daysOf(event)
          return from !== null || to !== null
        })
        const drawn = namedBy(marks).map((words) => words.split('; ').at(-1) ?? '')
        expect(sorted(drawn)).toEqual(sorted(dated.map(({ id }) => id)))
      }),
      { numRuns: 20 },
    )
  })

  test('fills what was held and nothing else', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { marks } = read('timeline', dataset)
        const held = new Set<string>(dataset.events.flatMap(({ id, status }) => (status === 'held' ? [id] : [])))
        for (const { look, words } of marks) {
          const id = words.slice(words.lastIndexOf('; ') + 2, -1)
          expect(look === 'filled').toBe(held.has(id))
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('the stance matrix', () => {
  test('draws stances that stand on that day, each on its side, and all of the options it shows', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { marks } = read('stance-matrix', dataset)
        const positions = new Map<string, Dataset<Ids>['positions'][number]>(
          dataset.positions.map((position) => [position.id, position]),
        )
        const drawn = marks.flatMap(({ look, words }) =>
          [...words.matchAll(/\(([^()]+)\)/g)].flatMap(([, id = '']) => {
            const position = positions.get(id)
            return position === undefined ? [] : [{ look, position }]
          }),
        )
        for (const { look, position } of drawn) {
          const { actor, option, id } = position
          const latest = stanceOf<Ids>(actor, option, { asOf }, dataset)
          expect(latest.map((one) => one.id)).toContain(id)
          const found = new Set(latest.map(({ stance }) => polarities[stance]))
          const side =
            found.size > 1 ? 'several' : { 1: 'for', 0: 'neither', '-1': 'against' }[polarities[position.stance]]
          expect(look).toBe(side)
        }
        const options = new Set(drawn.map(({ position }) => position.option))
        const all = [...options].flatMap((option) =>
          dataset.actors.flatMap(({ id }) =>
            stanceOf<Ids>(id, option, { asOf }, dataset).map((position) => position.id),
          ),
        )
        expect(sorted(drawn.map(({ position }) => position.id))).toEqual(sorted(all))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the network of contacts', () => {
  test('writes no words over others, nor beyond its edges', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { texts, width, height } = read('contact-network', dataset)
        expect(texts.filter((one, at) => texts.slice(at + 1).some((other) => areOver(one, other)))).toEqual([])
        expect(texts.filter((words) => isBeyond(words, width, height))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('draws everybody who met somebody, and a line for every two', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { marks } = read('contact-network', dataset)
        const met = contacts<Ids>({}, dataset)
        const nodes = marks.filter(({ look }) => look === 'filled')
        expect(sorted(namedBy(nodes))).toEqual(sorted(met.flatMap(({ actors }) => actors)))
        const lines = marks
          .filter(({ look }) => look !== 'filled')
          .map(({ words }) => words.slice(words.lastIndexOf(': ') + 2))
        expect(lines.toSorted()).toEqual(
          met.map(({ talks }) => talks.map(({ event }) => event.id).join(', ')).toSorted(),
        )
      }),
      { numRuns: 20 },
    )
  })
})

describe('the competing claims', () => {
  test('draw every figure that competes with another', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const drawn = new Set(namedBy(read('competing-claims', dataset).marks))
        const competing = competingFigures<Ids>({}, dataset).flatMap(({ figures }) => figures)
        expect(competing.filter(({ id }) => !drawn.has(id))).toEqual([])
        const known = new Set<string>(dataset.figures.map(({ id }) => id))
        expect([...drawn].filter((id) => !known.has(id))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('stand on one axis only where none of them is incomparable with all others of it', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const axes = setSideBySide(dataset).flatMap(({ counts }) => counts)
        for (const figures of axes) {
          for (const { id } of figures) {
            const others = figures.filter((other) => other.id !== id)
            const verdicts = others.map((other) => compareFigures<Ids>(id, other.id, dataset).verdict)
            expect(others.length > 0 && verdicts.every((verdict) => verdict === 'incomparable')).toBe(false)
          }
        }
        const all = axes.flat().map(({ id }) => id)
        expect(all).toEqual([...new Set(all)])
      }),
      { numRuns: 20 },
    )
  })
})
