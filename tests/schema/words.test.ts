import { describe, expect, test } from 'vitest'
import { editorialWords, quoteSchema, words } from '../../src/schema/words.js'

describe.each([
  ['words', words('Text.')],
  ['editorialWords', editorialWords('Text.')],
])('%s', (_name, schema) => {
  test.each(['=SUM(A1)', '+1', '-1', '@cmd', ' text', '\ttext', '\ntext', '\r=1', '\u00a0text'])(
    'refuses %j, which a spreadsheet could run or trim',
    (text) => {
      expect(schema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
        'text starts with a letter, a digit or a quotation mark, never with = + - @ or a space',
      ])
    },
  )

  test.each(['', null, undefined, 1, ['text']])('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })

  test.each(['text', '1 = 1', '“text” - text', 'Київ', '😀', "'tis"])('takes %j as it is', (text) => {
    expect(schema.parse(text)).toBe(text)
  })
})

test('editorial text says that it is', () => {
  expect(editorialWords('Text.').meta()).toEqual({ description: 'Text.', editorial: true })
  expect(words('Text.').meta()).toEqual({ description: 'Text.' })
})

describe('a quote', () => {
  test('keeps its words as they are printed', () => {
    const quote = { text: '“we agree” … @ once', language: 'uk' }
    expect(quoteSchema.parse(quote)).toEqual(quote)
  })

  test.each([
    { text: '', language: 'en' },
    { text: '- we', language: 'en' },
    { text: 'we' },
    { text: 'we', language: 'English' },
    { text: 'we', language: 'EN' },
    { text: 'we', language: 'e' },
    { text: 'we', language: 'en', speaker: 'ann' },
  ])('refuses %o', (value) => {
    expect(quoteSchema.safeParse(value).success).toBe(false)
  })
})
