import { codePoints } from '../../semantics/code-points.js'
import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'
import { spansOf } from '../spans-of.js'

/** Every span ends before the pinned text does. */
export const spansLieWithinTheirText = defineRule('spans-lie-within-their-text', function* (dataset, { texts }) {
  if (texts === undefined) return
  const lengths = new Map([...texts].map(([sha256, text]) => [sha256, codePoints(text).length]))
  for (const view of viewOf(dataset).records) {
    for (const { pointer, spans, source } of spansOf(dataset, view)) {
      const length = lengths.get(source?.sha256 ?? '')
      if (length === undefined) continue
      for (const [index, span] of spans.entries()) {
        if (span[1] <= length) continue
        yield {
          collection: view.collection,
          id: view.record.id,
          pointer: `${pointer}/${index}`,
          value: span,
          message: `the text of "${source?.id}" has ${length} code points, and the span ends at ${span[1]}`,
          remedy: `find the phrase again: npm run locate -- ${source?.id} "the phrase"`,
        }
      }
    }
  }
})
