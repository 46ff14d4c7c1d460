import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'
import { spansOf } from '../spans-of.js'

/** Evidence and defects of a pinned source give spans, save evidence by context; of a source that is not pinned none does. */
export const pinnedSourcesAreCitedBySpan = defineRule('pinned-sources-are-cited-by-span', function* (dataset) {
  for (const view of viewOf(dataset).records) {
    for (const [index, { pointer, spans, source }] of spansOf(dataset, view).entries()) {
      if (source === undefined) continue
      const support = view.record.evidence[index]?.support
      const finding = (message: string, remedy: string) => {
        return { collection: view.collection, id: view.record.id, pointer, value: spans, message, remedy }
      }
      if (source.sha256 === null && spans.length > 0) {
        yield finding(`the text of "${source.id}" is not pinned, so that spans name nothing`, 'write no spans')
      }
      if (source.sha256 !== null && spans.length === 0 && support !== 'context') {
        const what = support === undefined ? 'has this defect' : `${support} this`
        const message = `the text of "${source.id}" is pinned, and no span says where it ${what}`
        yield finding(message, `find the words: npm run locate -- ${source.id} "the phrase"`)
      }
    }
  }
})
