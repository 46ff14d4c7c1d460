import type { Ids } from '../../dataset/generated/ids.js'
import type { Dataset } from '../../dataset/record-types.js'
import type { Release } from '../../dataset/release.js'
import type { ExportedFile } from '../format.js'

/** A format that lies beside a description, with its files. */
export interface DescribedFormat {
  readonly does: string
  readonly files: readonly ExportedFile[]
}

/** What writes a description of a dataset in the formats that lie beside it. */
export type DescriptionOf = (
  dataset: Dataset<Ids>,
  release: Release,
  formats: readonly DescribedFormat[],
) => Promise<readonly ExportedFile[]>
