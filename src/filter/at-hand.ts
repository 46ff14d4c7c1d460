import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'

/** The collections that a question has at hand. */
export type AtHand = Partial<DatasetOf<Ids>>
