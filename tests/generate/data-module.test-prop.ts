import { fc, test } from '@fast-check/vitest'
import { transform } from 'esbuild'
import { describe, expect } from 'vitest'
import { keeping, madeFrom } from '../../src/dataset/keeping.js'
import { dataModule } from '../../src/generate/data-module.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { validDataset } from '../arbitraries/valid-dataset.js'

/** What an importer of a module of records is given. */
async function imported(records: readonly unknown[], isCollection = false): Promise<unknown> {
  const source = dataModule(records, isCollection)
  const { code } = await transform(source, { loader: 'ts', format: 'cjs', target: 'node20.19' })
  const module: { exports: { default?: unknown } } = { exports: {} }
  new Function('module', 'exports', 'require', code)(module, module.exports, () => ({ keeping }))
  return module.exports.default
}

const thawed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(thawed))

const name = fc.constantFrom('id', 'date', 'evidence', 'of')
const text = fc.string({ unit: fc.constantFrom('a', "'", '"', '`', '\\', '\n', '\u2028', '’', 'ї', '😀', '$', '{') })
const leaf = fc.oneof(text, fc.integer(), fc.constant(null))

/** Records of one shape: what is a list in one of them is a list, or null, in all. */
const alike = fc
  .letrec<{ shape: fc.Arbitrary<unknown> }>((tie) => ({
    shape: fc.oneof(
      { depthSize: 'small' },
      fc.constant(leaf),
      tie('shape').map((inner) => fc.array(fc.option(inner), { maxLength: 3 })),
      fc
        .dictionary(name, tie('shape'), { maxKeys: 3 })
        .map((fields) => fc.record(Object.fromEntries(Object.entries(fields)), { requiredKeys: [] })),
    ),
  }))
  .shape.chain((shape) => fc.array(shape, { maxLength: 4 }))

describe('a module of records', () => {
  test.prop([alike])('gives back what it was made of, frozen to the bottom', async (records) => {
    const given = await imported(records)
    expect(given).toEqual(JSON.parse(JSON.stringify(records)))
    expect(thawed(given)).toBe(false)
  })

  test.prop([fc.noShrink(validDataset)], { numRuns: 5 })('does so for any sound dataset', async ({ dataset }) => {
    for (const collection of collectionNames) {
      const given = await imported(dataset[collection], true)
      expect(given).toEqual(dataset[collection])
      expect(thawed(given)).toBe(false)
      expect(madeFrom(given as readonly unknown[])).toEqual([])
    }
  })

  test.prop([alike, fc.boolean()])(
    'is in ASCII, and holds the JSON in single quotes on one line',
    (records, isCollection) => {
      expect(dataModule(records, isCollection)).toMatch(
        /^[\0-\x7f]*JSON\.parse\(\n {4}'[^'\n]*',\n {2}\)\)?,\n\)\nexport default records\n$/,
      )
    },
  )
})
