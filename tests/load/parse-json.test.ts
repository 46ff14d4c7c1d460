import { describe, expect, test } from 'vitest'
import { parseJson } from '../../src/load/parse-json.js'

describe('parseJson', () => {
  test.each([
    ['{"a" 1}', 'colon expected at line 1, column 6'],
    ['{\n  "a": 1,\n}', 'line 3, column 1'],
    ['[1 2]', 'line 1, column 4'],
    ['// words\n{}', 'line 1, column 1'],
    ['{"a": 1} {}', 'line 1, column 10'],
    ["{'a': 1}", 'line 1, column 2'],
    ['{"a": NaN}', 'line 1, column 7'],
    ['', 'line 1, column 1'],
    [' \n ', 'line 2, column 2'],
  ])('%j is malformed: it says where', (text, where) => {
    const { value, problems } = parseJson(text)
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ pointer: '', message: expect.stringMatching(/^this is not JSON: /) }])
    expect(problems[0]?.message).toContain(where)
    expect(problems[0]?.remedy).toMatch(/^mend the text at line \d+, column \d+$/)
  })

  test('shows what stands at the place, and not the rest of the text', () => {
    expect(parseJson(`{"a" ${'1'.repeat(99)}}`).problems[0]?.value).toBe('1'.repeat(20))
  })

  test.each(['\ufeff{}', '{"a": 1}\u00a0', '{"a": "\t"}', '{"a": 01}', '{"a": "\\x"}'])(
    '%j is malformed, as JSON.parse has it',
    (text) => {
      expect(() => JSON.parse(text)).toThrow(SyntaxError)
      expect(parseJson(text).problems).toHaveLength(1)
    },
  )

  test('a key that stands twice is told each time, with its place', () => {
    expect(parseJson('{"a": 1,\n "a": 2, "b": [{"c": 1, "c": 2}], "a": 3}')).toEqual({
      value: undefined,
      problems: [
        {
          pointer: '/a',
          value: 'a',
          message: 'the key "a" stands twice, again at line 2, column 2',
          remedy: 'keep one of the two',
        },
        expect.objectContaining({ pointer: '/b/0/c', message: expect.stringContaining('line 2, column 25') }),
        expect.objectContaining({ pointer: '/a', message: expect.stringContaining('line 2, column 35') }),
      ],
    })
  })

  test.each(['{"a": 1, "\\u0061": 2}', '{"__proto__": 1, "__proto__": 2}', '{"constructor": {}, "constructor": {}}'])(
    '%s names a key twice',
    (text) => {
      expect(parseJson(text).problems).toHaveLength(1)
    },
  )

  test.each(['{"toString": 1, "constructor": 2, "a": {"a": {"a": 1}}}', '[{"a": 1}, {"a": 2}]'])(
    '%s names none twice',
    (text) => {
      expect(parseJson(text)).toEqual({ value: JSON.parse(text), problems: [] })
    },
  )
})
