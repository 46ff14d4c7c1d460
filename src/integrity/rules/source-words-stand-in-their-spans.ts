import { viewOf } from '../dataset-view.js'
import { datedFields } from '../dated-fields.js'
import { defineRule } from '../rule.js'
import { spanTexts } from '../span-texts.js'

/** The words of a source that date or number something stand word for word in a span of the record's evidence. */
export const sourceWordsStandInTheirSpans = defineRule(
  'source-words-stand-in-their-spans',
  function* (dataset, context) {
    if (context.texts === undefined) return
    for (const view of viewOf(dataset).records) {
      const { collection, record } = view
      const verbatim = datedFields(view).map(({ pointer, date }) => ({ pointer: `${pointer}/raw`, words: date.raw }))
      if ('measure' in record) verbatim.push({ pointer: '/value/text', words: record.value.text })
      const given = verbatim.filter(({ words }) => words !== null)
      const spans = given.length === 0 ? null : spanTexts(dataset, record.evidence, context.texts)
      if (spans === null) continue
      for (const { pointer, words } of given) {
        if (words === null || spans.some((text) => text.includes(words))) continue
        yield {
          collection,
          id: record.id,
          pointer,
          value: words,
          message: `no span of the record's evidence holds “${words}”`,
          remedy: 'copy the words from the text, letter by letter, or widen a span to hold them',
        }
      }
    }
  },
)
