import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { published } from '../../src/dataset/published.js'
import type { Evidence, PositionRecord, SourceRecord } from '../../src/dataset/record-types.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { UnknownPointerError } from '../../src/filter/unknown-pointer-error.js'
import { provenanceOf } from '../../src/query/provenance-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { dated, position, sample, talk } from './sample-dataset.js'

const carries = (...fields: readonly string[]): Evidence<Ids> => ({
  source: 'gazette',
  fields,
  spans: [[3, 9]],
  support: 'implies',
  note: 'Resolved.',
})
const [gazette] = sample.sources
if (gazette === undefined) throw new Error('the sample has no source')
const at = (url: string | null) => ({ sources: [{ ...gazette, url }] as readonly SourceRecord<Ids>[], retired: [] })
const quoted = (text: string): PositionRecord<Ids> =>
  position('said', 'ann', '2025', { quote: { text, language: 'en' }, evidence: [carries('/quote')] })

describe('provenanceOf', () => {
  const record = talk('talks', '2025', {
    date: dated('2025-03-01', { raw: 'on Saturday' }),
    quotes: [
      { speaker: 'ann', text: 'Let all arms rest', language: 'en' },
      { speaker: 'bob', text: 'No', language: 'en' },
    ],
    evidence: [carries('/date', '/quotes/1'), carries('/quotes/0', '/title'), carries('/summary')],
  })
  const verbatim = (pointer?: string) =>
    provenanceOf(record, pointer, at(null)).map((one) => one.verbatim.map(({ text }) => text))

  test('gives each evidence with its source, where it stands and the words that the record has of it', () => {
    expect(provenanceOf(record, '/date', at('https://gazette.example/1'))).toEqual([
      {
        source: at('https://gazette.example/1').sources[0],
        fields: ['/date', '/quotes/1'],
        spans: [[3, 9]],
        support: 'implies',
        note: 'Resolved.',
        verbatim: [{ pointer: '/date/raw', text: 'on Saturday' }],
        address: 'https://gazette.example/1',
      },
    ])
  })

  test('keeps to the words of the field that is asked for', () => {
    expect(verbatim()).toEqual([['No', 'on Saturday'], ['Let all arms rest'], []])
    expect(verbatim('/quotes')).toEqual([['No'], ['Let all arms rest']])
    expect(verbatim('/quotes/0')).toEqual([['Let all arms rest']])
    expect(verbatim('/quotes/0/speaker')).toEqual([['Let all arms rest']])
    expect(verbatim('/date/edtf')).toEqual([['on Saturday']])
    expect(verbatim('/title')).toEqual([[]])
    expect(verbatim('/status')).toEqual([])
  })

  test.each([
    ['https://a.example/1', 'Let all arms rest', 'https://a.example/1#:~:text=Let%20all%20arms%20rest'],
    ['https://a.example/1#top', 'Let all arms rest', 'https://a.example/1#top:~:text=Let%20all%20arms%20rest'],
    [
      'https://a.example/1',
      'so-called, rest & peace',
      'https://a.example/1#:~:text=so%2Dcalled%2C%20rest%20%26%20peace',
    ],
    [
      'https://a.example/1',
      'all arms must rest … and will rest by May',
      'https://a.example/1#:~:text=all%20arms%20must%20rest&text=and%20will%20rest%20by%20May',
    ],
    ['https://a.example/1', 'rest … all arms must rest', 'https://a.example/1#:~:text=all%20arms%20must%20rest'],
    ['https://a.example/1', 'very  important indeed', 'https://a.example/1'],
    ['https://a.example/1', 'all arms must \ud800', 'https://a.example/1#:~:text=all%20arms%20must%20%EF%BF%BD'],
    [null, 'Let all arms rest', null],
  ])('at %j has %j at %j', (url, text, address) => {
    expect(provenanceOf(quoted(text), '', at(url)).map((one) => one.address)).toEqual([address])
  })

  test('points at no words that only date or count, which can stand elsewhere on the page as well', () => {
    const dates = talk('talks', '2025', {
      date: dated('2025-03-01', { raw: 'on the first of March' }),
      evidence: [carries('/date')],
    })
    expect(provenanceOf(dates, '', at('https://a.example/1'))[0]?.address).toBe('https://a.example/1')
  })

  test('refuses a pointer to nothing, a source that is not there, and what is no record', () => {
    expect(() => provenanceOf(record, '/dat', sample)).toThrow(UnknownPointerError)
    expect(() => provenanceOf(record, '', createDataset({}))).toThrow(UnknownIdError)
    expect(() => provenanceOf({ id: 'x' } as never, '', sample)).toThrow(TypeError)
    expect(() => provenanceOf(undefined as never, '', createDataset({}))).toThrow(TypeError)
  })

  test('has in the release all that is verbatim in a record', () => {
    for (const one of [...published.events, ...published.proposals, ...published.positions, ...published.figures]) {
      const pointers = new Set(
        provenanceOf(one, '', published).flatMap((said) => said.verbatim.map(({ pointer }) => pointer)),
      )
      const raws = JSON.stringify(one).match(/"raw":"/g) ?? []
      expect([one.id, [...pointers].filter((pointer) => pointer.endsWith('/raw')).length]).toEqual([
        one.id,
        raws.length,
      ])
      if ('quote' in one && one.quote !== null) expect(pointers).toContain('/quote/text')
      if ('quotes' in one && one.quotes.length > 0) expect(pointers).toContain('/quotes/0/text')
      if ('value' in one && one.value.text !== null) expect(pointers).toContain('/value/text')
    }
  })
})
