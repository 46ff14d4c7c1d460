import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { tables } from '../../src/exports/tables.js'
import { anyDataset } from '../query/any-dataset.js'

/** Texts that a format may stumble over. */
export const hostileText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '"',
    '""',
    "'",
    "''); DROP TABLE events; --",
    ',',
    ';',
    '\n',
    '\r',
    '\r\n',
    'a\tb',
    '\0',
    'a\0b',
    '\\',
    '\\N',
    'NULL',
    'null',
    'true',
    '-1',
    '007',
    '=1+1',
    '=HYPERLINK("https://example.org")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '＝1',
    '\ufeffa',
    'мир',
    'שלום, עולם',
    '\u202eabc',
    '👩‍👩‍👧',
    '𝔘',
    'e\u0301',
    '\u2028',
    '\u0085',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
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
  .tuple(anyDataset, fc.array(hostileText, { minLength: 1, maxLength: 40 }))
  .map(([dataset, texts]): Dataset<Ids> => {
    let nth = 0
    const next = () => texts[nth++ % texts.length] ?? ''
    const collections = Object.entries(dataset).map(
      ([name, records]) => [name, withTexts(records, name, next)] as const,
    )
    return JSON.parse(JSON.stringify(Object.fromEntries(collections)))
  })
