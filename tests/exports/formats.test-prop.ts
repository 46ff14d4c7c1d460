import { test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import type { Format } from '../../src/exports/format.js'
import { formats } from '../../src/exports/formats.js'
import { filesOf as json } from '../../src/exports/json.js'
import { filesOf as ndjson } from '../../src/exports/ndjson.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { anyDataset } from '../query/any-dataset.js'
import { hostileDataset } from './hostile-dataset.js'

const all = Object.entries<Format>(formats)
const names = [...collectionNames, 'retired'] as const

/** The same value with the fields of every object in another order. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, item]) => [key, turned(item)]),
        )
      : value

describe('the formats', () => {
  test('write each file once', async () => {
    const files = await Promise.all(
      all.map(async ([, { carriedBy, load }]) =>
        (await (await load()).filesOf(published, release)).map(({ path }) => `${carriedBy} ${path}`),
      ),
    )
    const paths = files.flat()
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([])
  })

  for (const [name, { load }] of all) {
    prop.prop([anyDataset], { numRuns: 4 })(`${name} has the same bytes for the same data`, async (dataset) => {
      const { filesOf } = await load()
      const again = createDataset(structuredClone({ ...dataset }))
      expect(await filesOf(again, structuredClone(release))).toEqual(await filesOf(dataset, release))
    })
  }

  for (const name of ['csv', 'parquet', 'sql'] as const) {
    prop.prop([anyDataset], { numRuns: 4 })(`${name} does not depend on the order of fields`, async (dataset) => {
      const { filesOf } = await formats[name].load()
      const other = Object.fromEntries(names.map((key) => [key, turned(dataset[key])]))
      expect(await filesOf({ ...dataset, ...other }, release)).toEqual(await filesOf(dataset, release))
    })
  }
})

describe('JSON', () => {
  prop.prop([hostileDataset])('holds every record of each collection in an array', async (dataset) => {
    const files = await json(dataset, release)
    expect(files.map(({ path }) => path)).toEqual(names.map((name) => `${name}.json`))
    expect(files.map(({ content }) => JSON.parse(String(content)))).toEqual(names.map((name) => dataset[name]))
  })

  prop.prop([hostileDataset])('holds a record a line in NDJSON', async (dataset) => {
    const files = await ndjson(dataset, release)
    const lines = files.map(({ content }) => String(content).split('\n').slice(0, -1))
    expect(lines.map((list) => list.map((line) => JSON.parse(line)))).toEqual(names.map((name) => dataset[name]))
  })
})
