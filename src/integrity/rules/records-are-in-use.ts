import type { Referent } from '../../vocabulary/referents.js'
import { collectionOf } from '../collection-of.js'
import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

/** Every actor, place, source and option is named by another record. */
export const recordsAreInUse = defineRule('records-are-in-use', function* (dataset) {
  const used = new Set<string>()
  for (const { collection, record, fields } of viewOf(dataset).records) {
    for (const { refersTo, value } of fields) {
      if (refersTo === null) continue
      const isItself = collectionOf(refersTo) === collection && value === record.id
      if (!isItself) used.add(`${refersTo} ${value}`)
    }
  }
  const unused = (referent: Referent, id: string) => !used.has(`${referent} ${id}`)
  for (const [collection, referent] of [
    ['actors', 'actor'],
    ['places', 'place'],
    ['sources', 'source'],
  ] as const) {
    for (const { id } of dataset[collection]) {
      if (!unused(referent, id)) continue
      const message = `no other record names the ${referent} "${id}"`
      yield { collection, id, pointer: '', value: id, message, remedy: 'name it where it belongs, or take it out' }
    }
  }
  for (const issue of dataset.issues) {
    for (const [index, { id }] of issue.options.entries()) {
      if (!unused('option', id)) continue
      yield {
        collection: 'issues',
        id: issue.id,
        pointer: `/options/${index}`,
        value: id,
        message: `no position, term or condition is on the option "${id}"`,
        remedy: 'code the stance that calls for it, or take it out',
      }
    }
  }
})
