import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
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
  try {
    for (const [place, { target, content }] of targets.entries()) {
      await withFile(target, async () => {
        await mkdir(dirname(target), { recursive: true })
        parts.push(`${target}.part`)
        await writeFile(`${target}.part`, content)
      })
      onWritten?.(place + 1)
    }
    for (const { target } of targets) await withFile(target, () => rename(`${target}.part`, target))
  } catch (error) {
    await Promise.all(parts.map((part) => rm(part, { force: true }).catch(() => undefined)))
    throw error
  }
}
