import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from '../src/cli/write-files.js'
import { pack } from './pack.js'
import { sectionOf } from './release-assets/section-of.js'
import { writeAssets } from './release-assets/write-assets.js'

const [folder, ...others] = process.argv.slice(2)
if (folder === undefined || others.length > 0) {
  console.error('usage: npm run release-assets -- <folder>')
  process.exit(2)
}
const { version } = JSON.parse(await readFile('package.json', 'utf8'))
const changelog = await readFile('CHANGELOG.md', 'utf8').catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return ''
  throw error
})
const notes = sectionOf(changelog, version)
const packed = await mkdtemp(join(tmpdir(), 'ukraine-peace-talks-'))
try {
  const { tarball } = await pack(packed)
  const assets = await writeAssets(join(folder, 'assets'), '.', version, tarball)
  await writeFiles(folder, [{ path: 'notes.md', content: notes }])
  console.log(`${folder}/assets: ${assets.join(', ')}`)
} finally {
  await rm(packed, { recursive: true, force: true })
}
