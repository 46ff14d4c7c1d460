import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dated, SourceRecord } from '../../src/dataset/record-types.js'
import { release } from '../../src/dataset/release.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { type CitationOptions, citationOf } from '../../src/query/citation-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { dated, sample, talk } from './sample-dataset.js'

const [gazette] = sample.sources
if (gazette === undefined) throw new Error('the sample has no source')
const talks = talk('first-talks', '2025-03-01')
const issue: CitationOptions['release'] = { title: 'Talks of the north', version: '1.2.0', contentHash: 'abc123' }
const world = (more: Partial<SourceRecord<Ids>> = {}) => ({
  sources: [
    {
      ...gazette,
      title: 'Talks & “tea”',
      publisher: 'The Gazette',
      url: 'https://gazette.example/a_b?c=1%20',
      ...more,
    },
  ] as readonly SourceRecord<Ids>[],
  retired: [],
})
const cited = (options: CitationOptions, more?: Partial<SourceRecord<Ids>>) => citationOf(talks, options, world(more))

describe('citationOf', () => {
  test('is a sentence where no style is given', () => {
    expect(cited({})).toBe('“Talks & “tea””, The Gazette, 2025-02-20, https://gazette.example/a_b?c=1%20.')
    expect(cited({ release: issue })).toBe(
      'Talks of the north, version 1.2.0, record first-talks, SHA-256 abc123; “Talks & “tea””, The Gazette, 2025-02-20, https://gazette.example/a_b?c=1%20.',
    )
    expect(cited({ style: 'text', release })).toContain(
      `The ukraine-peace-talks contributors, ukraine-peace-talks, version ${release.version}, record first-talks, SHA-256 ${release.contentHash}; `,
    )
  })

  test('is BibTeX, in which TeX reads no command', () => {
    expect(cited({ style: 'bibtex', release: issue }, { title: '100% {sure}\\ ~ $5_#^' })).toBe(
      `@misc{Talks-of-the-north:first-talks,
  title = {{Talks of the north}},
  version = {1.2.0},
  note = {record first-talks, SHA-256 abc123},
}

@misc{gazette,
  title = {{100\\% \\{sure\\}\\textbackslash{} \\textasciitilde{} \\$5\\_\\#\\textasciicircum{}}},
  howpublished = {The Gazette},
  year = {2025},
  month = {02},
  day = {20},
  language = {en},
  url = {https://gazette.example/a_b?c=1%20},
}`,
    )
  })

  test('is CSL-JSON', () => {
    expect(JSON.parse(cited({ style: 'csl-json', release: issue }))).toEqual([
      {
        id: 'Talks-of-the-north:first-talks',
        type: 'dataset',
        title: 'Talks of the north',
        version: '1.2.0',
        note: 'record first-talks, SHA-256 abc123',
      },
      {
        id: 'gazette',
        type: 'article-newspaper',
        title: 'Talks & “tea”',
        'container-title': 'The Gazette',
        issued: { 'date-parts': [[2025, 2, 20]] },
        language: 'en',
        URL: 'https://gazette.example/a_b?c=1%20',
      },
    ])
  })

  test('is RIS', () => {
    expect(cited({ style: 'ris', release: issue }, { kind: 'readout' })).toBe(
      [
        'TY  - DATA',
        'ID  - Talks-of-the-north:first-talks',
        'TI  - Talks of the north',
        'ET  - 1.2.0',
        'N1  - record first-talks, SHA-256 abc123',
        'ER  - ',
        '',
        'TY  - GEN',
        'ID  - gazette',
        'TI  - Talks & “tea”',
        'PB  - The Gazette',
        'PY  - 2025',
        'DA  - 2025/02/20/',
        'LA  - en',
        'UR  - https://gazette.example/a_b?c=1%20',
        'ER  - ',
      ].join('\n'),
    )
  })

  test('leaves out what is not known', () => {
    const unknown = { publisher: null, url: null, published: dated('XXXX-XX-XX') }
    expect(cited({}, unknown)).toBe('“Talks & “tea””.')
    expect(cited({ style: 'bibtex' }, unknown)).toBe(
      '@misc{gazette,\n  title = {{Talks \\& “tea”}},\n  language = {en},\n}',
    )
    expect(JSON.parse(cited({ style: 'csl-json' }, unknown))).toEqual([
      { id: 'gazette', type: 'article-newspaper', title: 'Talks & “tea”', language: 'en' },
    ])
    expect(cited({ style: 'ris' }, unknown)).toBe('TY  - NEWS\nID  - gazette\nTI  - Talks & “tea”\nLA  - en\nER  - ')
  })

  test.each<[Dated, string, readonly number[] | undefined, string | undefined]>([
    [dated('2025-03-20'), '2025-03-20', [2025, 3, 20], undefined],
    [dated('2025-03', { basis: 'inferred' }), '[2025-03]', [2025, 3], undefined],
    [dated('2025~'), 'c. 2025', [2025], 'published 2025~ (EDTF)'],
    [dated('2025-03-20?', { basis: 'relative' }), '[c. 2025-03-20]', [2025, 3, 20], 'published 2025-03-20? (EDTF)'],
    [dated('2025-03-XX'), '2025-03', [2025, 3], 'published 2025-03-XX (EDTF)'],
    [dated('2025-03-18/2025-03-20'), '2025-03', [2025, 3], 'published 2025-03-18/2025-03-20 (EDTF)'],
    [dated('2025-03-18/2025-03-18'), '2025-03-18', [2025, 3, 18], 'published 2025-03-18/2025-03-18 (EDTF)'],
    [dated('2024-12/2025-01'), '', undefined, undefined],
    [dated('2025-03-18/..'), '', undefined, undefined],
  ])('of a source of %j says %j', (published, text, parts, note) => {
    const [work] = JSON.parse(cited({ style: 'csl-json' }, { published }))
    expect(work.issued?.['date-parts']).toEqual(parts === undefined ? undefined : [parts])
    expect(work.issued?.circa).toBe(/[~?]/.test(published.edtf) ? true : undefined)
    expect(work.note).toBe(note)
    expect(cited({}, { published, url: null })).toBe(`“Talks & “tea””, The Gazette${text && `, ${text}`}.`)
  })

  test('names each source once, in the order of the evidence', () => {
    const evidence = ['herald', 'gazette', 'herald'].flatMap((source) =>
      talks.evidence.map((one) => ({ ...one, source })),
    )
    expect(citationOf({ ...talks, evidence }, {}, sample)).toBe('“herald”, 2025-04-10; “gazette”, 2025-02-20.')
    expect(citationOf({ id: 'x', evidence: [] }, {}, createDataset({}))).toBe('')
  })

  test('keeps every field on its line', () => {
    const title = 'Talks\nER  - \r\n  and tea '
    expect(cited({ style: 'ris' }, { title })).toContain('\nTI  - Talks ER - and tea\n')
  })

  test.each<[unknown, Partial<InvalidFilterError>]>([
    [{ styl: 'text' }, { key: 'styl', nearest: 'style' }],
    [{ style: 'bibtek' }, { key: 'style', nearest: 'bibtex' }],
    [{ release: '1.0.0' }, { key: 'release', value: '1.0.0' }],
    [{ release: { version: '1.0.0' } }, { key: 'release' }],
    [{ release: { ...issue, title: 7 } }, { key: 'release' }],
    ['text', { key: '' }],
  ])('refuses the options %j', (options, error) => {
    const refused = () => citationOf(talks, options as CitationOptions, sample)
    expect(refused).toThrow(InvalidFilterError)
    expect(refused).toThrow(expect.objectContaining({ question: 'citationOf', ...error }))
  })

  test('refuses a source that is not there, and what is no record', () => {
    expect(() => citationOf(talks, {}, createDataset({}))).toThrow(UnknownIdError)
    expect(() => citationOf(undefined as never, {}, sample)).toThrow(TypeError)
  })
})
