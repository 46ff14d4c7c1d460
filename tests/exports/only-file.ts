import type { FilesOf } from '../../src/exports/format.js'

/** The text of the one file of an export. */
export async function onlyFile(files: ReturnType<FilesOf>): Promise<string> {
  const [file, ...others] = await files
  if (typeof file?.content !== 'string' || others.length > 0) throw new Error('the export is not one file of text')
  return file.content
}
