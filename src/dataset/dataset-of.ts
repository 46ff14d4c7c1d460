import type { Ids, KnownIds } from './generated/ids.js'
import type { Dataset } from './record-types.js'

/** The collections of a dataset that a function looks into: a whole dataset is one of these too. */
export type DatasetOf<I extends Ids = KnownIds, Name extends keyof Dataset = keyof Dataset> = Pick<Dataset<I>, Name>
