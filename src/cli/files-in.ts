import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { parseTar } from 'nanotar'
import { FileError, withFile } from './file-error.js'
import { UsageError } from './usage-error.js'

/** Files by their paths, wherever they are. */
export interface Files {
  /** What a file holds; undefined where there is none. */
  text(path: string): Promise<string | undefined>
  /** The names of the files in a folder; [] where there is none. */
  names(folder: string): Promise<readonly string[]>
}

const ABSENT: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR']

/** What came of reading, or something else where there is nothing to read. */
async function orElse<Answer>(other: Answer, path: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await withFile(path, work)
  } catch (error) {
    if (error instanceof FileError && ABSENT.includes(error.code)) return other
    throw error
  }
}

/** The files below a folder. */
export const filesInFolder = (root: string): Files => ({
  text: (path) => orElse<string | undefined>(undefined, join(root, path), () => readFile(join(root, path), 'utf8')),
  names: (folder) =>
    orElse<readonly string[]>([], join(root, folder), async () => (await readdir(join(root, folder))).sort()),
})

/** The most that a tarball may hold: many times what this package does. */
const MOST_BYTES = 2 ** 30

/** The files in a tarball of npm, without the folder that all of them are in. Throws a UsageError where it is damaged. */
export async function filesInTarball(where: string, bytes: Uint8Array): Promise<Files> {
  const damaged = (error: unknown) =>
    new UsageError(
      `${where} is no whole tarball: ${error instanceof Error ? error.message : 'it cannot be read'}. Take it anew, with npm pack.`,
    )
  const tar = await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES }).catch((error: unknown) => {
    throw damaged(error)
  })
  const texts = new Map<string, () => string>()
  try {
    for (const entry of parseTar(new Uint8Array(tar))) {
      texts.set(entry.name.replace(/^(?:\.\/)?[^/]+\//, ''), () => entry.text)
    }
  } catch (error) {
    throw damaged(error)
  }
  return {
    text: async (path) => texts.get(path)?.(),
    names: async (folder) =>
      [...texts.keys()]
        .flatMap((path) => {
          const name = path.slice(folder.length + 1)
          return path.startsWith(`${folder}/`) && !name.includes('/') ? [name] : []
        })
        .sort(),
  }
}
