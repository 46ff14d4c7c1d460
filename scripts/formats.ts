import { join } from 'node:path'
import { writeFiles } from '../src/cli/write-files.js'
import { published } from '../src/dataset/published.js'
import { release } from '../src/dataset/release.js'
import type { Format } from '../src/exports/format.js'
import { formats } from '../src/exports/formats.js'
import { scriptOf } from '../src/exports/sql/script.js'
import { writeDatabase } from './write-database.js'

const folders = { package: 'dist/data', release: 'release-files' } as const

for (const { carriedBy, load } of Object.values<Format>(formats)) {
  const { filesOf } = await load()
  await writeFiles(folders[carriedBy], await filesOf(published, release))
}
await writeDatabase(join(folders.release, 'ukraine-peace-talks.sqlite'), scriptOf(published, release))
