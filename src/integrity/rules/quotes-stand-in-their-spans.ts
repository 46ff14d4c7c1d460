import { pointerCovers } from '../../semantics/pointer-covers.js'
import { defineRule } from '../rule.js'
import { spanTexts } from '../span-texts.js'

/** Each fragment of a quote stands word for word in a span of the evidence that carries the quote. */
export const quotesStandInTheirSpans = defineRule('quotes-stand-in-their-spans', function* (dataset, { texts }) {
  if (texts === undefined) return
  for (const { id, quote, evidence } of dataset.positions) {
    if (quote === null) continue
    const carrying = evidence.filter(({ fields }) =>
      fields.some((field) => pointerCovers(field, '/quote/text') || pointerCovers('/quote', field)),
    )
    const spans = spanTexts(dataset, carrying, texts)
    if (spans === null) continue
    for (const fragment of quote.text.split(' … ')) {
      if (spans.some((text) => text.includes(fragment))) continue
      yield {
        collection: 'positions',
        id,
        pointer: '/quote/text',
        value: fragment,
        message: `no span that carries /quote holds “${fragment}”`,
        remedy: 'copy the words from the text, letter by letter; join fragments by " … "; widen the span to hold them',
      }
    }
  }
})
