import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exportable } from '../../src/cli/exportable.js'
import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import type { Format } from '../../src/exports/format.js'
import { formats } from '../../src/exports/formats.js'

/** The rows of the table of formats: name, who carries it, and a file of it. */
const rows = [
  ...readFileSync('docs/formats.md', 'utf8').matchAll(
    /^\| `([\w-]+)` \| .+ \| the (package|release) \| `([^`]+)` \|$/gm,
  ),
].map(([, name = '', carriedBy = '', file = '']) => ({ name, carriedBy, file }))

test('the page has a row for every format that can be exported, and says who carries it', () => {
  const carried = (all: readonly { readonly name: string; readonly carriedBy: string }[]) =>
    all.map(({ name, carriedBy }) => `${name} by the ${carriedBy}`).sort()
  expect(carried(rows)).toEqual(
    carried(Object.entries(exportable).map(([name, { carriedBy }]) => ({ name, carriedBy }))),
  )
})

test.for(Object.entries<Format>(formats))('the page says where to find %s', async ([name, { carriedBy, load }]) => {
  const files = await (await load()).filesOf(published, release)
  const paths = files.map(({ path }) => (carriedBy === 'package' ? `data/${path}` : path))
  expect(paths).toContain(rows.find((row) => row.name === name)?.file)
})
