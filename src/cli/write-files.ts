import { access, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ExportedFile } from '../exports/format.js'
import { FileError, withFile } from './file-error.js'

/** How files are written. */
export interface WriteOptions {
  /** Whether files that are there already are replaced; they are where it is left out. */
  readonly replace?: boolean
  /** Called after each file, with how many are written. */
  readonly onWritten?: (done: number) => void
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * Makes a folder and those above it that are not there, and tells each once it is made: one after the other, since Node
 * tries for ever to make them all at once where the system lets none be made, as below /proc.
 */
async function makeFolder(folder: string, onMade: (folder: string) => void): Promise<void> {
  if (await isThere(folder)) return
  const above = dirname(folder)
  if (above !== folder) await makeFolder(above, onMade)
  await mkdir(folder)
  onMade(folder)
}

/** Takes away what was written, and the folders that were made for it, the last first. */
async function leaveNothing(files: readonly string[], folders: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file, { force: true }).catch(() => undefined)))
  for (const folder of folders.toReversed()) await rmdir(folder).catch(() => undefined)
}

/**
 * Writes files below a folder, all or none: each under another name first, and renamed once the last of them is whole.
 * Throws a FileError that names what cannot be written, and what is there already where nothing is to be replaced.
 */
export async function writeFiles(
  folder: string,
  files: readonly ExportedFile[],
  { replace = true, onWritten }: WriteOptions = {},
): Promise<void> {
  const targets = files.map(({ path, content }) => ({ target: join(folder, path), content }))
  for (const { target } of replace ? [] : targets) if (await isThere(target)) throw new FileError(target, 'EEXIST')
  const parts: string[] = []
  const folders: string[] = []
  try {
    for (const [place, { target, content }] of targets.entries()) {
      await withFile(target, async () => {
        await makeFolder(dirname(target), (made) => folders.push(made))
        parts.push(`${target}.part`)
        await writeFile(`${target}.part`, content)
      })
      onWritten?.(place + 1)
    }
    for (const { target } of targets) await withFile(target, () => rename(`${target}.part`, target))
  } catch (error) {
    await leaveNothing(parts, folders)
    throw error
  }
}
