import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

/** No list holds the same thing twice. */
export const listsNameNothingTwice = defineRule('lists-name-nothing-twice', function* (dataset) {
  for (const { collection, record, fields } of viewOf(dataset).records) {
    for (const { kind, value, pointer } of fields) {
      if (kind !== 'array' || !Array.isArray(value)) continue
      const seen = new Set<string>()
      for (const [index, item] of value.entries()) {
        const text = JSON.stringify(item)
        if (seen.has(text)) {
          const message = `${text} stands twice in ${pointer}`
          yield {
            collection,
            id: record.id,
            pointer: `${pointer}/${index}`,
            value: item,
            message,
            remedy: 'take one of the two out',
          }
        }
        seen.add(text)
      }
    }
  }
})
