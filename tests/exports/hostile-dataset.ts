import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { tables } from '../../src/exports/tables.js'
import { anyDataset } from '../query/any-dataset.js'
import { hostileText } from './with-hostile-texts.js'

const HALF = /\p{Cs}/gu

/** Texts that a table may stumble over: half of a surrogate pair, which none can hold, is not among them. */
const text: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '""',
      "''); DROP TABLE events; --",
      '\\N',
      'NULL',
      'null',
      'NaN',
      'true',
      '-1',
      '007',
      '1e5',
      '2025-03-20',
    ],
    ...[
      '=1+1',
      '=HYPERLINK("https://example.org")',
      '+1',
      '-1+1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1',
      '＋1',
      '－1',
      '＠A1',
    ],
    ...['\0', 'a\0b', '\r', 'a\rb', '\n', 'a\r\nb', '/\n', '.quit\n', ';\n', 'go\n', '\ufeffa', '𝔘', 'שלום, עולם'],
  ),
  hostileText.map((any) => any.replace(HALF, '')),
)

const isPlainText = ({ role, type, terms, refersTo, unique }: (typeof tables)[number]['columns'][number]) =>
  role === 'value' && type === 'text' && terms === undefined && refersTo === undefined && unique === undefined

/** Where free text stands in a record, as patterns of JSON Pointers. */
const free = new Set(
  tables
    .filter(({ collection }) => collection !== 'retired')
    .flatMap(({ collection, columns }) => columns.filter(isPlainText).map(({ pointer }) => `${collection}${pointer}`)),
)

function withTexts(value: unknown, pattern: string, next: () => string): unknown {
  if (typeof value === 'string') return free.has(pattern) ? next() : value
  if (Array.isArray(value)) return value.map((item) => withTexts(item, `${pattern}/*`, next))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withTexts(item, `${pattern}/${key}`, next)]),
  )
}

/** Linked datasets with hostile words in every place for free text: no rule would pass them, and every format must hold them. */
export const hostileDataset: Arbitrary<Dataset<Ids>> = fc
  .tuple(anyDataset, fc.array(text, { minLength: 1, maxLength: 40 }))
  .map(([dataset, texts]): Dataset<Ids> => {
    let nth = 0
    const next = () => texts[nth++ % texts.length] ?? ''
    const collections = Object.entries(dataset).map(
      ([name, records]) => [name, withTexts(records, name, next)] as const,
    )
    return JSON.parse(JSON.stringify(Object.fromEntries(collections)))
  })
