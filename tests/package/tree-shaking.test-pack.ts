import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import { type CollectionName, collectionNames } from '../../src/vocabulary/collections.js'

const installation = inject('installation')

const records = Object.fromEntries(
  await Promise.all(
    collectionNames.map(async (name) => {
      const file = join(installation, `node_modules/ukraine-peace-talks/dist/data/${name}.json`)
      return [name, JSON.parse(await readFile(file, 'utf8'))] as const
    }),
  ),
) as Readonly<Record<CollectionName, readonly { readonly id: string }[]>>

/** What a browser is sent for a module of a consumer's. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: installation },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'error',
  })
  return outputFiles.map(({ text }) => text).join('\n')
}

/** The collections whose records, all of them, stand in a bundle. */
const carried = (text: string) =>
  collectionNames.filter(
    (name) => records[name].length > 0 && records[name].every(({ id }) => text.includes(`"id":"${id}"`)),
  )

const ids = collectionNames.flatMap((name) => records[name].map(({ id }) => id))
const shared = new Set(ids.filter((id, place) => ids.indexOf(id) !== place))

/** The collections of which any record stands in a bundle, by ids that no other collection has too. */
const touched = (text: string) =>
  collectionNames.filter((name) => records[name].some(({ id }) => !shared.has(id) && text.includes(`"id":"${id}"`)))

const whole = await bundle(`import * as all from 'ukraine-peace-talks'; console.log(all)`)

describe('a browser bundle', () => {
  test('of everything carries every collection, so that the tests below can tell', () => {
    expect(carried(whole)).toEqual(collectionNames.filter((name) => records[name].length > 0))
  })

  test.for([
    {
      title: 'one collection',
      text: `import { actors } from 'ukraine-peace-talks'; console.log(actors)`,
      has: ['actors'],
      code: 2_000,
    },
    {
      title: 'another collection',
      text: `import { places } from 'ukraine-peace-talks'; console.log(places)`,
      has: ['places'],
      code: 2_000,
    },
    {
      title: 'one lookup',
      text: `import { getActor } from 'ukraine-peace-talks'; console.log(getActor('ukraine'))`,
      has: ['actors'],
      code: 10_000,
    },
    {
      title: 'questions to a dataset of its own',
      text: `import { createDataset } from 'ukraine-peace-talks'; console.log(createDataset({ events: [] }).findEvents({}))`,
      has: [],
      code: 150_000,
    },
    {
      title: 'what moved between datasets of its own',
      text: `import { diffDatasets } from 'ukraine-peace-talks/changes'; console.log(diffDatasets)`,
      has: [],
      code: 40_000,
    },
    {
      title: 'no name of what moved',
      text: `import { diffDatasets } from 'ukraine-peace-talks/changes'`,
      has: [],
      code: 0,
    },
    { title: 'a name that it does not use', text: `import { actors } from 'ukraine-peace-talks'`, has: [], code: 0 },
  ])('of $title carries $has alone', async ({ text, has, code }) => {
    const sent = await bundle(text)
    expect(carried(sent)).toEqual(expect.arrayContaining(has))
    expect(touched(sent)).toEqual(has)
    const data = has.reduce((sum, name) => sum + JSON.stringify(records[name as CollectionName]).length, 0)
    expect(sent.length).toBeLessThanOrEqual(data * 1.05 + code)
  })
})
