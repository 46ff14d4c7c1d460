import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'
import { spansOf } from '../spans-of.js'

/** A span ends after it starts, and the spans of one list stand in order and do not overlap. */
export const spansAreInOrderAndApart = defineRule('spans-are-in-order-and-apart', function* (dataset) {
  for (const view of viewOf(dataset).records) {
    for (const { pointer, spans } of spansOf(dataset, view)) {
      for (const [index, span] of spans.entries()) {
        const [start, end] = span
        const before = spans[index - 1]
        const finding = (message: string, remedy: string) => ({
          collection: view.collection,
          id: view.record.id,
          pointer: `${pointer}/${index}`,
          value: span,
          message,
          remedy,
        })
        if (end <= start)
          yield finding(`the span [${start}, ${end}) holds nothing`, 'write [start, end) with start < end')
        else if (before !== undefined && start < before[1]) {
          const message = `[${start}, ${end}) begins before [${before[0]}, ${before[1]}) has ended`
          yield finding(message, 'put the spans in order, and join those that overlap')
        }
      }
    }
  }
})
