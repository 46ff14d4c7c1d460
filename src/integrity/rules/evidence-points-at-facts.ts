import { nearest } from '../../semantics/nearest.js'
import { valueAt } from '../../semantics/value-at.js'
import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

/** Evidence points at fields that the record has and that say something; never at its id or its evidence. */
export const evidencePointsAtFacts = defineRule('evidence-points-at-facts', function* (dataset) {
  for (const { collection, record, fields } of viewOf(dataset).records) {
    for (const [index, evidence] of record.evidence.entries()) {
      for (const [nth, field] of evidence.fields.entries()) {
        const finding = (message: string, remedy: string) => {
          const pointer = `/evidence/${index}/fields/${nth}`
          return { collection, id: record.id, pointer, value: field, message, remedy }
        }
        const value = valueAt(record, field)
        const [, first] = field.split('/')
        if (value === undefined) {
          const closest = nearest(
            field,
            fields.flatMap((one) => (one.pointer === '' || one.pointer.startsWith('/evidence') ? [] : [one.pointer])),
          )
          yield finding(`the record has no field ${field}`, `write ${closest}, the nearest, or take it out`)
        } else if (first === 'id' || first === 'evidence') {
          yield finding(`${field} is no fact that a source states`, 'take it out')
        } else if (isEmpty(value)) {
          yield finding(`${field} is empty: there is nothing to carry`, 'fill the field, or take the pointer out')
        }
      }
    }
  }
})
