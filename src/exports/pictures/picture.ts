import type { Ids } from '../../dataset/generated/ids.js'
import type { Dataset } from '../../dataset/record-types.js'
import type { Release } from '../../dataset/release.js'

/** A picture, and the same in words. */
export interface Picture {
  readonly title: string
  /** What it shows, in a sentence or two: the text alternative where it stands on a page. */
  readonly alternative: string
  /** What it shows in full. */
  readonly description: string
  readonly svg: string
}

/** What draws a picture: the same bytes for the same data. */
export type Draw = (dataset: Dataset<Ids>, release: Release) => Picture
