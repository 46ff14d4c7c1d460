import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { firstCodingSchema } from '../../scripts/agreement/coding.js'
import { drawSample, quotas, sizes } from '../../scripts/agreement/draw-sample.js'
import { codedCollections, type Sample, sampleSchema } from '../../scripts/agreement/sample.js'
import { worksheet } from '../../scripts/agreement/worksheet.js'
import type { SchemaDataset } from '../../src/schema/dataset.js'
import { validDataset } from '../arbitraries/valid-dataset.js'

const study = { seed: 'a seed', day: '2025-03-20', coder: 'the curators' }
const textOf = (dataset: SchemaDataset, texts: ReadonlyMap<string, string>) => (id: string) =>
  texts.get(dataset.sources.find((source) => source.id === id)?.sha256 ?? '') ?? ''
const ofCollection = ({ units }: Sample, wanted: string) => units.filter(({ collection }) => collection === wanted)

describe('a drawn sample', () => {
  prop.prop([validDataset], { numRuns: 20, endOnFailure: true })(
    'fits its schema, as its first coding does',
    ({ dataset, texts }) => {
      const { sample, first } = drawSample(dataset, textOf(dataset, texts), study)
      fc.pre(sample.units.length > 0)
      expect(sampleSchema.parse(sample)).toEqual(sample)
      expect(firstCodingSchema.parse(first)).toEqual(first)
      expect(first.entries.map(({ unit }) => unit)).toEqual(sample.units.map(({ unit }) => unit))
      expect(Object.keys(first.records)).toEqual(sample.units.map(({ unit }) => unit))
    },
  )

  prop.prop([validDataset], { numRuns: 20, endOnFailure: true })(
    'does not depend on the order of the records',
    ({ dataset, texts }) => {
      const turned = { ...dataset }
      for (const collection of codedCollections)
        Object.assign(turned, { [collection]: dataset[collection].toReversed() })
      expect(drawSample(turned, textOf(dataset, texts), study)).toEqual(
        drawSample(dataset, textOf(dataset, texts), study),
      )
    },
  )

  prop.prop([validDataset], { numRuns: 20, endOnFailure: true })(
    'names each record once, and holds no more than is asked for',
    (given) => {
      const { sample, first } = drawSample(given.dataset, textOf(given.dataset, given.texts), study)
      const names = Object.values(first.records)
      expect(new Set(names).size).toBe(names.length)
      for (const collection of codedCollections) {
        expect(ofCollection(sample, collection).length).toBeLessThanOrEqual(sizes[collection])
        expect(names.filter((name) => name.startsWith(`${collection}/`))).toHaveLength(
          ofCollection(sample, collection).length,
        )
      }
    },
  )

  prop.prop([validDataset], { numRuns: 20, endOnFailure: true })(
    'has no two units that look alike',
    ({ dataset, texts }) => {
      const { sample } = drawSample(dataset, textOf(dataset, texts), study)
      const looks = sample.units.map(({ unit, passages, ...look }) => JSON.stringify(look))
      expect(new Set(looks).size).toBe(looks.length)
    },
  )

  prop.prop([validDataset], { numRuns: 10, endOnFailure: true })(
    'gives away no summary, on paper or in its file',
    ({ dataset, texts }) => {
      const secret = 'what only the record says'
      const hidden = structuredClone(dataset)
      for (const collection of codedCollections) for (const record of hidden[collection]) record.summary = secret
      for (const event of hidden.events) event.title = secret
      const { sample } = drawSample(hidden, textOf(dataset, texts), study)
      expect(JSON.stringify(sample)).not.toContain(secret)
      expect(worksheet(sample, hidden, textOf(dataset, texts))).not.toContain(secret)
    },
  )

  prop.prop([validDataset], { numRuns: 10, endOnFailure: true })(
    'does not change with what the records say of it',
    ({ dataset, texts }) => {
      const other = structuredClone(dataset)
      for (const position of other.positions) {
        position.stance = 'mixed'
        position.voice = 'headline'
        position.option = 'an-issue/an-option'
      }
      for (const event of other.events) event.status = 'unconfirmed'
      for (const figure of other.figures) figure.stage = 'requested'
      expect(drawSample(other, textOf(dataset, texts), study).sample).toEqual(
        drawSample(dataset, textOf(dataset, texts), study).sample,
      )
    },
  )
})

describe('the quotas', () => {
  const strata = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer({ min: 1, max: 60 }), { minKeys: 1 })
  const asMap = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts))
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0)

  prop.prop([strata, fc.integer({ min: 0, max: 100 })])('add up to the size, or to all there is', (counts, size) => {
    expect(sum(quotas(asMap(counts), size))).toBe(Math.min(size, sum(asMap(counts))))
  })

  prop.prop([strata, fc.integer({ min: 0, max: 100 })])(
    'are within one of the share of each stratum',
    (counts, size) => {
      const total = sum(asMap(counts))
      for (const [name, quota] of quotas(asMap(counts), size)) {
        expect(Math.abs(quota - ((counts[name] ?? 0) * Math.min(size, total)) / total)).toBeLessThan(1)
      }
    },
  )

  test('give what is left over to the largest remainders', () => {
    const counts = new Map([
      ['a', 6],
      ['b', 3],
      ['c', 1],
    ])
    expect(quotas(counts, 5)).toEqual(
      new Map([
        ['a', 3],
        ['b', 2],
        ['c', 0],
      ]),
    )
  })
})
