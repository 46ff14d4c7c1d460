import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import type { Format } from '../../src/exports/format.js'
import { formats } from '../../src/exports/formats.js'

/** What may be in the tarball, but for the data files, which the formats name. */
const allowed: readonly RegExp[] = [
  /^package\.json$/,
  /^(README|CHANGELOG|VERSIONING)\.md$/,
  /^CITATION\.cff$/,
  /^LICENSE(-DATA|-THIRD-PARTY)?$/,
  /^docs\/(agreement|architecture|benchmark|command-line|datasheet|formats|guidelines|methodology)\.md$/,
  /^docs\/codebook\/([a-z-]+|README)\.md$/,
  /^docs\/figures\/[a-z-]+\.svg$/,
  /^dist\/(changes|index|schemas)\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/(node\.js|questions\.cjs)$/,
  /^dist\/(cli|exports)(-[a-z-]+)?\.js$/,
  /^man\/ukraine-peace-talks\.1$/,
  /^dist\/[a-z-]+-[A-Z0-9]{8}\.js$/,
  /^dist\/[a-z-]+-[A-Za-z0-9_-]{8}\.d\.c?ts$/,
  /^dist\/schema\/[a-z]+\.json$/,
]

/** The paths of the data files that the package carries. */
async function dataFiles(): Promise<readonly string[]> {
  const carried = Object.values<Format>(formats).filter(({ carriedBy }) => carriedBy === 'package')
  const files = await Promise.all(carried.map(async ({ load }) => (await load()).filesOf(published, release)))
  return files.flat().map(({ path }) => `dist/data/${path}`)
}

/** How the files of a tarball differ from what may be published: what should not be there, and what should. */
export async function offAllowList(files: readonly string[]): Promise<{ unexpected: string[]; missing: string[] }> {
  const data = await dataFiles()
  const isAllowed = (file: string) => data.includes(file) || allowed.some((pattern) => pattern.test(file))
  return {
    unexpected: files.filter((file) => !isAllowed(file)).sort(),
    missing: data.filter((file) => !files.includes(file)).sort(),
  }
}
