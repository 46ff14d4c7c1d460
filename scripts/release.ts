import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pack } from './pack.js'
import { offAllowList } from './release/allow-list.js'
import { checkReleased } from './release/check-released.js'
import { CHECKSUMS, checksumsOf, printedChecksums } from './release/checksums.js'

const USAGE = `usage: npm run release -- --dry-run   everything but the upload
       npm run release                packs, and publishes where GitHub Actions vouches for who does`

const ATTACHED = 'release-files'
const say = (what: string) => console.log(`\n— ${what}`)
const row = (size: number, name: string) => console.log(`${String(size).padStart(10)}  ${name}`)

/** Whether this runs where npm can prove by OpenID Connect who publishes. */
function isVouchedFor(): boolean {
  const { GITHUB_ACTIONS, ACTIONS_ID_TOKEN_REQUEST_URL } = process.env
  return GITHUB_ACTIONS === 'true' && ACTIONS_ID_TOKEN_REQUEST_URL !== undefined
}

/** Packs what the build left, says what is in it, and gives what should not be or is missing. */
async function packed(folder: string): Promise<{ readonly tarball: string; readonly findings: readonly string[] }> {
  const { tarball, size, unpackedSize, files } = await pack(folder)
  say(`What npm would be given: ${files.length} files, ${size} bytes packed, ${unpackedSize} unpacked`)
  for (const file of files) row((await stat(file)).size, file)
  const { unexpected, missing } = await offAllowList(files)
  return {
    tarball,
    findings: [
      ...unexpected.map((file) => `${file} is packed, and scripts/release/allow-list.ts does not have it`),
      ...missing.map((file) => `${file} is not packed, and the formats say that the package carries it`),
    ],
  }
}

/** Lists the files that are attached to a release, and writes their checksums beside them. */
async function attached(): Promise<void> {
  const checksums = await checksumsOf(ATTACHED)
  await writeFile(join(ATTACHED, CHECKSUMS), printedChecksums(checksums))
  say(`What is attached to the release: ${checksums.length} files of ${ATTACHED}, and ${CHECKSUMS}`)
  for (const { path, size, sha256 } of checksums) row(size, `${sha256}  ${path}`)
}

async function release(isDry: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  try {
    const { tarball, findings } = await packed(folder)
    await attached()
    const faults = [...findings, ...(await checkReleased(process.cwd()))]
    if (faults.length > 0) {
      say('Not to be published')
      throw new Error(faults.join('\n'))
    }
    if (isDry) say('A dry run: everything is ready, and nothing was uploaded.')
    else if (isVouchedFor()) execFileSync('npm', ['publish', tarball, '--access', 'public'], { stdio: 'inherit' })
    else throw new Error('Nothing was uploaded: only GitHub Actions publishes, by trusted publishing. Try --dry-run.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function asked() {
  try {
    return parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    return null
  }
}

const given = asked()
if (given === null) process.exitCode = 2
else {
  await release(given['dry-run']).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
