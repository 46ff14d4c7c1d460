import { pointerCovers } from '../../semantics/pointer-covers.js'
import { viewOf } from '../dataset-view.js'
import { type Dated, datedFields } from '../dated-fields.js'
import type { Field } from '../fields-of.js'
import { defineRule } from '../rule.js'

/** Whether a date is our own reckoning, which its reason carries: no words of a source date it. */
const isReckoned = ({ basis, raw, reason }: Dated) => basis !== 'stated' && raw === null && reason !== null

const isFact = ({ kind, value, pointer, identifies, editorial, dated, withinDated }: Field) =>
  (dated || (kind === 'leaf' && value !== null && !withinDated)) &&
  identifies === null &&
  !editorial &&
  !pointer.startsWith('/evidence/')

/** Every fact of a record is reached by some evidence; a date that we worked out is carried by its reason. */
export const factsAreReachedByEvidence = defineRule('facts-are-reached-by-evidence', function* (dataset) {
  for (const view of viewOf(dataset).records) {
    const { collection, record, fields } = view
    const pointers = record.evidence.flatMap((evidence) => evidence.fields)
    const reckoned = new Set(datedFields(view).flatMap(({ pointer, date }) => (isReckoned(date) ? [pointer] : [])))
    for (const { pointer, value, dated } of fields.filter(isFact)) {
      if (reckoned.has(pointer) || pointers.some((carried) => pointerCovers(carried, pointer))) continue
      if (dated && pointers.some((carried) => pointerCovers(pointer, carried))) continue
      yield {
        collection,
        id: record.id,
        pointer,
        value,
        message: `no evidence reaches ${pointer}`,
        remedy: `add ${pointer} to the fields of the evidence that carries it, or take out what no source says`,
      }
    }
  }
})
