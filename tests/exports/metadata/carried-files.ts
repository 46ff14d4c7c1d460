import { createHash } from 'node:crypto'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import type { Dataset } from '../../../src/dataset/record-types.js'
import type { Release } from '../../../src/dataset/release.js'
import type { Format } from '../../../src/exports/format.js'
import { formats } from '../../../src/exports/formats.js'

const descriptions: readonly string[] = ['data-package', 'csvw', 'croissant', 'schema-org', 'dcat']

/** What the package carries of the data of a release: each file with its size and hash. */
export async function carriedFiles(dataset: Dataset<Ids>, release: Release) {
  const carried = Object.entries<Format>(formats).filter(
    ([name, { carriedBy }]) => carriedBy === 'package' && !descriptions.includes(name),
  )
  const files = await Promise.all(carried.map(async ([, { load }]) => (await load()).filesOf(dataset, release)))
  return files.flat().map(({ path, content }) => ({
    path,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }))
}
