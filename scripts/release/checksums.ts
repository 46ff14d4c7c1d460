import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** The file that lists the others of a folder with their SHA-256. */
export const CHECKSUMS = 'SHA256SUMS'

/** A file of a folder, with what it weighs. */
export interface Checksum {
  readonly path: string
  readonly size: number
  readonly sha256: string
}

/** Every file below a folder with its SHA-256, in the order of their paths; the list of them is left out. */
export async function checksumsOf(folder: string): Promise<readonly Checksum[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path !== CHECKSUMS)
    .sort()
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { path: path.split(sep).join('/'), size: bytes.length, sha256 }
    }),
  )
}

/** The list as `sha256sum --check` reads it. */
export function printedChecksums(checksums: readonly Checksum[]): string {
  return checksums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
}
