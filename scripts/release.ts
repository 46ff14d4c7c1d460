import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pack } from './pack.js'
import { offAllowList } from './release/allow-list.js'
import { checkReleased } from './release/check-released.js'
import { checksumsOf } from './release/checksums.js'
import { versionOf } from './release/working-tree.js'
import { writeAssets } from './release-assets/write-assets.js'

const USAGE = 'usage: npm run release -- --dry-run   everything but the upload, which is left to the release workflow'

const root = process.cwd()
const say = (what: string) => console.log(`\n— ${what}`)
const row = (size: number, name: string) => console.log(`${String(size).padStart(10)}  ${name}`)

/** Says what is in the tarball, and gives what should not be or is missing. */
async function listPackage(folder: string): Promise<{ readonly tarball: string; readonly faults: readonly string[] }> {
  const { tarball, size, unpackedSize, files } = await pack(folder)
  say(`What npm would be given: ${files.length} files, ${size} bytes packed, ${unpackedSize} unpacked`)
  for (const file of files) row((await stat(file)).size, file)
  const { unexpected, missing } = await offAllowList(files)
  const faults = [
    ...unexpected.map((file) => `${file} is packed, and scripts/release/allow-list.ts does not have it`),
    ...missing.map((file) => `${file} is not packed, and the formats say that the package carries it`),
  ]
  return { tarball, faults }
}

/** Says what would be attached to the release, with its SHA-256. */
async function listAssets(folder: string, tarball: string): Promise<void> {
  const assets = join(folder, 'assets')
  await writeAssets(assets, root, await versionOf(root), tarball)
  const checksums = await checksumsOf(assets)
  say(`What would be attached to the release: ${checksums.length} files, and the list of their SHA-256`)
  for (const { path, size, sha256 } of checksums) row(size, `${sha256}  ${path}`)
}

/** Does everything but the upload; throws where this is not to be published. */
async function rehearse(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  try {
    const { tarball, faults } = await listPackage(folder)
    await listAssets(folder, tarball)
    const all = [...faults, ...(await checkReleased(root))]
    if (all.length > 0) throw new Error(`\nThis is not to be published:\n${all.join('\n')}`)
    say('Everything is ready, and nothing was uploaded.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function isDry(): boolean {
  try {
    return parseArgs({ options: { 'dry-run': { type: 'boolean' } } }).values['dry-run'] ?? false
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

if (!isDry()) {
  console.error(`Nothing is uploaded from here: the release workflow publishes, by npm's trusted publishing.\n${USAGE}`)
  process.exitCode = 2
} else {
  await rehearse().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
