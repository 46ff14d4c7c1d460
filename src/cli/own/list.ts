import { published } from '../../dataset/published.js'
import { checkedTerm } from '../../filter/checked-term.js'
import { collectionNames } from '../../vocabulary/collections.js'
import { records } from '../answers/records.js'
import type { Reply } from '../command.js'
import type { Given } from '../questions.js'

/** Every record of a collection. Throws an InvalidFilterError for a collection that does not exist. */
export function reply(given: Given): Reply {
  const { collection } = given
  const all = published[checkedTerm('list', 'collection', collection, collectionNames)]
  return { answer: all, shown: records(all, given) }
}
