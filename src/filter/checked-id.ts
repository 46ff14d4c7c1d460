import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import { shown } from '../semantics/shown.js'
import type { Catalogue } from '../vocabulary/referents.js'
import { nearestId } from './nearest-id.js'
import { type HomeOf, recordsById } from './records-by-id.js'
import { UnknownIdError } from './unknown-id-error.js'
import { whereItWent } from './where-it-went.js'

/**
 * What has the id in a collection, or among the options of all issues. Throws an UnknownIdError that names the value
 * and the nearest id or, for a retired id, where it went in the end, since when and why.
 *
 * @example
 * checkedId('actors', 'nato', dataset).id // 'nato'
 */
export function checkedId<Name extends Catalogue>(
  name: Name,
  id: unknown,
  dataset: DatasetOf<Ids, HomeOf<Name> | 'retired'>,
): { readonly id: string } {
  const records = recordsById(name, dataset)
  const found = records.get(id)
  if (found !== undefined) return found
  throw new UnknownIdError(name, id, nearestId(shown(id), records.ids), whereItWent(name, id, dataset.retired))
}
