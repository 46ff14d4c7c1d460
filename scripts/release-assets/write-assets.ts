import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'
import { writeFiles } from '../../src/cli/write-files.js'
import type { ExportedFile } from '../../src/exports/format.js'
import { CHECKSUMS, checksumsOf, printedChecksums } from '../release/checksums.js'

const NAME = 'ukraine-peace-talks'
/** The first day that an archive can hold: the same files are to give the same bytes on any day, in any time zone. */
const firstDay = () => new Date(1980, 0, 1)

/** What is archived whole, by the name of its archive. */
const archived = { data: 'dist/data', api: 'api' } as const
/** Of what is in this folder, files are attached as they are, and folders as an archive. */
const RELEASE_FILES = 'release-files'

async function archiveOf(name: string, folder: string): Promise<ExportedFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name: file }) => join(parentPath, file))
  const named = paths.map((path) => ({ path, inside: relative(folder, path).split(sep).join('/') }))
  named.sort((a, b) => (a.inside < b.inside ? -1 : 1))
  const files = await Promise.all(named.map(async ({ path, inside }) => [inside, await readFile(path)] as const))
  return { path: `${name}.zip`, content: zipSync(Object.fromEntries(files), { level: 9, mtime: firstDay() }) }
}

/**
 * Writes into a folder what is attached to a release beside its package: the data in every format and the reference of the
 * functions, as a build and `npm run api` left them below a root; then the SHA-256 of all of it. Gives the names.
 */
export async function writeAssets(
  folder: string,
  root: string,
  version: string,
  tarball: string,
): Promise<readonly string[]> {
  const entries = await readdir(join(root, RELEASE_FILES), { withFileTypes: true })
  const found = entries.filter(({ name }) => name !== CHECKSUMS)
  const folders = found.filter((entry) => entry.isDirectory())
  const archives = { ...archived, ...Object.fromEntries(folders.map(({ name }) => [name, join(RELEASE_FILES, name)])) }
  const whole = found.filter((entry) => entry.isFile()).map(({ name }) => join(root, RELEASE_FILES, name))
  await writeFiles(folder, [
    ...(await Promise.all(
      Object.entries(archives).map(([name, from]) => archiveOf(`${NAME}-${version}-${name}`, join(root, from))),
    )),
    ...(await Promise.all(
      [...whole, tarball].map(async (path) => ({ path: basename(path), content: await readFile(path) })),
    )),
  ])
  const checksums = await checksumsOf(folder)
  await writeFiles(folder, [{ path: CHECKSUMS, content: printedChecksums(checksums) }])
  return checksums.map(({ path }) => path)
}
