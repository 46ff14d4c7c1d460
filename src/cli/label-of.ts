import type { Dataset } from '../dataset/record-types.js'
import type { CollectionName } from '../vocabulary/collections.js'

/** What a record is called, or says where it has no name. */
export function labelOf(record: Dataset[CollectionName][number]): string {
  if ('title' in record) return record.title
  if ('name' in record) return record.name
  return 'label' in record ? record.label : record.summary
}
