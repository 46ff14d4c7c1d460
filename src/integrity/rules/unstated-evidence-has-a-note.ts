import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

/** Evidence that implies, or needs its context, says in a note how or what. */
export const unstatedEvidenceHasANote = defineRule('unstated-evidence-has-a-note', function* (dataset) {
  for (const { collection, record } of viewOf(dataset).records) {
    for (const [index, { support, note }] of record.evidence.entries()) {
      if (support === 'states' || note !== null) continue
      yield {
        collection,
        id: record.id,
        pointer: `/evidence/${index}/note`,
        value: note,
        message: `the evidence is by ${support} and has no note`,
        remedy:
          support === 'implies' ? 'say why the words leave no other reading' : 'say what resolves it, and from where',
      }
    }
  }
})
