import { pointerCovers } from '../../semantics/pointer-covers.js'
import { defineRule } from '../rule.js'
import { spanTexts } from '../span-texts.js'

/** Each fragment of a quote stands word for word in a span of the evidence that carries the quote. */
export const quotesStandInTheirSpans = defineRule('quotes-stand-in-their-spans', function* (dataset, { texts }) {
  if (texts === undefined) return
  const quotes = [
    ...dataset.positions.flatMap((record) =>
      record.quote === null
        ? []
        : [{ collection: 'positions', record, pointer: '/quote', text: record.quote.text } as const],
    ),
    ...dataset.events.flatMap((record) =>
      record.quotes.map(({ text }, i) => ({ collection: 'events', record, pointer: `/quotes/${i}`, text }) as const),
    ),
  ]
  for (const { collection, record, pointer, text } of quotes) {
    const carrying = record.evidence.filter(({ fields }) =>
      fields.some((field) => pointerCovers(field, `${pointer}/text`) || pointerCovers(pointer, field)),
    )
    const spans = spanTexts(dataset, carrying, texts)
    if (spans === null) continue
    for (const fragment of text.split(' … ')) {
      if (spans.some((span) => span.includes(fragment))) continue
      yield {
        collection,
        id: record.id,
        pointer: `${pointer}/text`,
        value: fragment,
        message: `no span that carries ${pointer} holds “${fragment}”`,
        remedy: 'copy the words from the text, letter by letter; join fragments by " … "; widen the span to hold them',
      }
    }
  }
})
