import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ExportedFile } from '../exports/format.js'

/** Writes files below a folder, each under another name first and renamed when it is whole. */
export async function writeFiles(folder: string, files: readonly ExportedFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(`${target}.part`, content)
    await rename(`${target}.part`, target)
  }
}
