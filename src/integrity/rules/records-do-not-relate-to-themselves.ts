import { collectionOf } from '../collection-of.js'
import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

/** No record names itself, save a source in its evidence; and nobody acts on behalf of themselves. */
export const recordsDoNotRelateToThemselves = defineRule('records-do-not-relate-to-themselves', function* (dataset) {
  for (const { collection, record, fields } of viewOf(dataset).records) {
    for (const { refersTo, value, pointer } of fields) {
      if (refersTo === null || collectionOf(refersTo) !== collection || refersTo === 'option') continue
      if (value !== record.id || pointer.startsWith('/evidence/')) continue
      const message = `"${record.id}" names itself`
      yield { collection, id: record.id, pointer, value, message, remedy: 'name another record, or take it out' }
    }
  }
  const acting = [
    ...dataset.positions.map((record) => ({ ...record, collection: 'positions' as const, at: '' })),
    ...dataset.events.flatMap(({ id, participants }) =>
      participants.map((one, index) => ({ ...one, collection: 'events' as const, id, at: `/participants/${index}` })),
    ),
  ]
  for (const { collection, id, at, actor, onBehalfOf } of acting) {
    if (actor !== onBehalfOf) continue
    const message = `"${actor}" acts on behalf of itself`
    yield { collection, id, pointer: `${at}/onBehalfOf`, value: onBehalfOf, message, remedy: 'write null' }
  }
})
