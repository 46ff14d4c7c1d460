import { recordSchemas } from '../schema/dataset.js'
import type { CollectionName } from '../vocabulary/collections.js'

/** A record with what its file leaves out, as a build fills it in; one that the schema refuses as it is. */
export function filledRecord(collection: CollectionName, record: object): object {
  const result = recordSchemas[collection].safeParse(record)
  return result.success ? result.data : record
}
