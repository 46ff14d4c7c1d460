import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printable } from '../../src/exports/printable.js'

/** What XML 1.0 takes for a character. */
const XML = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

describe('printable', () => {
  test('leaves as they are quotes, tabs, line feeds, other scripts and signs beyond the first plane', () => {
    const text = '"it\'s", \\; <a> & b]]>\t\nКиїв \u202eשלום\u00a0 😀'
    expect(printable(text)).toBe(text)
  })

  test('puts a line feed for every end of a line', () => {
    expect(printable('a\r\nb\rc\nd\u2028e\u2029f')).toBe('a\nb\nc\nd\ne\nf')
  })

  test('puts U+FFFD for control characters, halves of surrogate pairs and what is no character', () => {
    expect(printable('\0\u0007\u001b\u007f\u0085\ud800x\udc00\ufffe\uffff')).toBe('�����\ufffdx\ufffd��')
  })

  test('leaves nothing that XML 1.0 refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (units) => {
        expect(printable(String.fromCharCode(...units))).toMatch(XML)
      }),
    )
  })
})
