import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The texts of a folder (`*.txt`, UTF-8), each under the SHA-256 of its bytes; null where there is no such folder, as in
 * a stranger's clone, so that the caller says what it skipped.
 *
 * @example
 * const texts = await loadPinnedTexts('../shared/sources')
 * checkIntegrity(dataset, texts === null ? {} : { texts })
 */
export async function loadPinnedTexts(folder: string): Promise<ReadonlyMap<string, string> | null> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (names === null) return null
  const texts = new Map<string, string>()
  for (const name of names.filter((one) => one.endsWith('.txt')).sort()) {
    const bytes = await readFile(join(folder, name))
    texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'))
  }
  return texts
}
