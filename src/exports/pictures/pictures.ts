import type { Ids } from '../../dataset/generated/ids.js'
import type { Dataset } from '../../dataset/record-types.js'
import type { Release } from '../../dataset/release.js'
import { draw as competingClaims } from './competing-claims.js'
import { draw as contactNetwork } from './contact-network.js'
import type { Draw, Picture } from './picture.js'
import { draw as stanceMatrix } from './stance-matrix.js'
import { draw as timeline } from './timeline.js'

const draws = {
  'stance-matrix': stanceMatrix,
  'contact-network': contactNetwork,
  timeline,
  'competing-claims': competingClaims,
} as const satisfies Readonly<Record<string, Draw>>

/** The name of a picture, which is that of its file. */
export type PictureName = keyof typeof draws

/** Every picture of a dataset by its name. */
export const picturesOf = (dataset: Dataset<Ids>, release: Release): ReadonlyMap<PictureName, Picture> =>
  new Map(Object.entries(draws).map(([name, draw]) => [name as PictureName, draw(dataset, release)]))
