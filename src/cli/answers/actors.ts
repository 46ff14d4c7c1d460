import type { ActorRecord } from '../../dataset/record-types.js'
import type { Mentions } from '../../query/mentions-of.js'
import type { Role } from '../../query/roles-of.js'
import { collectionNames } from '../../vocabulary/collections.js'
import { labelOf } from '../label-of.js'
import type { Given } from '../questions.js'
import { eachAs, id, prose, rows, term } from '../rows.js'
import type { Shown } from '../shown.js'

export const actors = eachAs<ActorRecord>([
  term('kind', ({ kind }) => kind),
  prose('name', ({ name }) => name),
  id('id', (actor) => actor.id),
])

export const roles = eachAs<Role>([
  term('held', ({ held }) => held),
  prose('post', ({ tenure }) => tenure.post),
  id('organization', ({ tenure }) => tenure.organization),
  term('from', ({ tenure }) => tenure.from),
  term('to', ({ tenure }) => tenure.to),
])

export function mentions(answer: Mentions, given: Given): Shown {
  const all = collectionNames.flatMap((collection) =>
    answer[collection].map((record) => ({ collection, label: labelOf(record), where: record.id })),
  )
  return rows(all, given, [
    term('collection', ({ collection }) => collection),
    prose('label', ({ label }) => label),
    id('id', ({ where }) => where),
  ])
}
