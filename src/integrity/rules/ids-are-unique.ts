import { collectionNames } from '../../vocabulary/collections.js'
import { defineRule, type Finding } from '../rule.js'

function* repeated(entries: Iterable<Omit<Finding, 'message' | 'remedy'> & { readonly value: string }>) {
  const seen = new Set<string>()
  for (const entry of entries) {
    if (seen.has(entry.value)) {
      yield { ...entry, message: `the id "${entry.value}" is given twice`, remedy: 'give one of the two another id' }
    }
    seen.add(entry.value)
  }
}

/** No two records of a collection, no two options and no two retirements have the same id. */
export const idsAreUnique = defineRule('ids-are-unique', function* (dataset) {
  for (const collection of collectionNames) {
    yield* repeated(dataset[collection].map(({ id }) => ({ collection, id, pointer: '/id', value: id })))
  }
  yield* repeated(
    dataset.issues.flatMap((issue) =>
      issue.options.map(({ id }, index) => ({
        collection: 'issues' as const,
        id: issue.id,
        pointer: `/options/${index}/id`,
        value: id,
      })),
    ),
  )
  for (const collection of [...collectionNames, 'options'] as const) {
    const entries = dataset.retired.flatMap((entry, index) =>
      entry.collection === collection ? [{ entry, index }] : [],
    )
    yield* repeated(
      entries.map(({ entry, index }) => ({
        collection: 'retired' as const,
        id: entry.id,
        pointer: `/${index}/id`,
        value: entry.id,
      })),
    )
  }
})
