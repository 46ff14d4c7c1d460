import type { Ids } from '../dataset/generated/ids.js'

/** What the names of everything in the dataset start with: a name, not an address, and no registered namespace. */
export const NAMESPACE = 'urn:ukraine-peace-talks:'

/** The name of a record outside the dataset: the same in every release. */
export const recordIri = (referent: keyof Ids, id: string) => `${NAMESPACE}${referent}:${id}`
