import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from '../../src/cli/write-files.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { release } from '../../src/dataset/release.js'
import type { FilesOf } from '../../src/exports/format.js'

/** A new folder with the files of a dataset in some formats. */
export async function releaseFiles(dataset: Dataset<Ids>, formats: readonly FilesOf[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'release-files-'))
  for (const filesOf of formats) await writeFiles(folder, await filesOf(dataset, release))
  return folder
}
