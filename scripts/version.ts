import { parseArgs } from 'node:util'
import { NotReadyError, prepareRelease } from './release/prepare-release.js'
import { isInterrupted, replaceFiles, restore } from './release/replace-files.js'
import { SnapshotError } from './release/snapshot.js'

const USAGE = `usage: npm run version                        the next version, as its changesets promise, dated today
       npm run version -- --date YYYY-MM-DD   dated otherwise
       npm run version -- --stable            the version 1.0.0`

const root = process.cwd()
const today = new Date().toISOString().slice(0, 10)

/** Writes the next release into the repository, whole or not at all. */
async function version(given: { readonly date?: string; readonly stable?: boolean }): Promise<void> {
  if (isInterrupted(root)) {
    restore(root)
    console.log('A release that was cut off is undone: every file is as it was before it.')
  }
  const release = await prepareRelease(root, { date: given.date ?? today, stable: given.stable ?? false })
  replaceFiles(root, release.files)
  for (const { path, content } of release.files) console.log(`${content === null ? 'removed' : 'wrote  '} ${path}`)
  console.log(`This is ${release.version} now. Look at CHANGELOG.md, and commit it all.`)
}

function asked() {
  try {
    return parseArgs({ options: { date: { type: 'string' }, stable: { type: 'boolean' } } }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    return null
  }
}

const given = asked()
if (given === null) process.exitCode = 2
else {
  await version(given).catch((error: unknown) => {
    if (!(error instanceof NotReadyError || error instanceof SnapshotError)) throw error
    console.error(error.message)
    process.exitCode = 1
  })
}
