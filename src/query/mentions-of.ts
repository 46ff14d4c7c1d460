import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import { type ReferenceField, referenceFields } from '../dataset/reference-fields.js'
import { checkedId } from '../filter/checked-id.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'

/** The records of each collection that name something. */
export type Mentions<I extends Ids = KnownIds> = Readonly<Pick<Dataset<I>, CollectionName>>

function names(value: unknown, steps: readonly string[], id: string, where: ReferenceField['where']): boolean {
  const [step, ...rest] = steps
  if (step === undefined) return value === id
  if (typeof value !== 'object' || value === null) return false
  if (step === '*') return Object.values(value).some((one) => names(one, rest, id, where))
  const fields = value as Readonly<Record<string, unknown>>
  if (rest.length === 0 && where !== undefined && fields[where.field] !== where.is) return false
  return names(fields[step], rest, id, where)
}

/**
 * Every record that names an actor in one of its fields, by collection and in the order of each; its own record is
 * among them only where it names itself. For what the actor did or said, use `findEvents`, `findPositions` or `quotesOf`.
 * Throws an UnknownIdError for an actor that does not exist.
 *
 * @example
 * mentionsOf('nato').events.map(({ title }) => title)
 */
export function mentionsOf<I extends Ids = KnownIds>(actor: NoInfer<I['actor']>, dataset: DatasetOf<I>): Mentions<I> {
  const { id } = checkedId('actors', actor, dataset)
  const entries = collectionNames.map((collection) => {
    const fields = referenceFields[collection].filter(({ refersTo }) => refersTo === 'actor')
    const records: readonly unknown[] = dataset[collection]
    return [
      collection,
      records.filter((record) =>
        fields.some(({ pointer, where }) => names(record, pointer.split('/').slice(1), id, where)),
      ),
    ]
  })
  return deepFreeze(Object.fromEntries(entries) as Mentions<I>)
}
