import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import type { Release } from '../dataset/release.js'

/** A file of an export: its path below the folder that the export is written to, and what it holds. */
export interface ExportedFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What writes a format: the files that hold a dataset, the same bytes for the same data. */
export type FilesOf = (
  dataset: Dataset<Ids>,
  release: Release,
) => readonly ExportedFile[] | Promise<readonly ExportedFile[]>

/** A format, and how to get at what writes it: nothing of it is loaded before it is asked for. */
export interface Format {
  /** What it is and for whom, in one sentence. */
  readonly does: string
  /** Whether the npm package carries its files under `data/`, or the release does beside it. */
  readonly carriedBy: 'package' | 'release'
  readonly load: () => Promise<{ readonly filesOf: FilesOf }>
}
