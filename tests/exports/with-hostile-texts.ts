import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { anyDataset } from '../query/any-dataset.js'

const signs = [
  ...['"', "'", ',', ';', ':', '\\', '\\n', '<', '>', '&', '&amp;', ']]>', '<!--', '{', '}', '[', ']', '^', '@', '='],
  ...['\n', '\r', '\r\n', '\t', ' ', '\u00a0', '\u2028', '\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\ufeff'],
  ...['ß', 'Київ', 'שלום', '\u202eabc', '😀', '👩‍👩‍👧', 'e\u0301', '\ud800', '\udc00', '\ufffe', '\uffff', '__proto__'],
]

/** Texts of what formats give a meaning to, or cannot hold. */
export const hostileText: Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
)

const textFields = ['title', 'name', 'summary', 'text', 'label', 'post', 'note', 'reason', 'raw', 'publisher', 'group']

/** Any of some sound datasets, with hostile texts wherever a record has words of a curator or a source. */
export const withHostileTexts: Arbitrary<Dataset<Ids>> = fc
  .tuple(anyDataset, fc.array(hostileText, { minLength: 5, maxLength: 30 }))
  .map(([dataset, texts]) => {
    let at = 0
    const hostile = JSON.stringify(dataset, (key, value: unknown) => {
      if (!textFields.includes(key) || typeof value !== 'string') return value
      at += 1
      return texts[at % texts.length]
    })
    return createDataset(JSON.parse(hostile) as Dataset<Ids>)
  })
