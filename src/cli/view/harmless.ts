const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g
const BLANK_ENDS = /^ +| +$/g
const CONTROLS = /[\p{Cc}\p{Cs}]/gu
/** Where a word begins with a mark that belongs on a letter: a dotted circle takes its place. */
const LOOSE_MARK = /(?<=^| )(?=\p{M})/gu
/** Characters that are not seen; not the joiners that shape words and emoji, nor the signs of Arabic that are seen. */
const UNSEEN = /(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])\p{Cf}/gu

/**
 * A text of the data as a terminal may show it: on one line, with a replacement character in place of each control
 * character, and without what would turn the direction of the text around it.
 *
 * @example
 * harmless('a\nb\u001b[31m') // 'a b\ufffd[31m'
 */
export function harmless(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(CONTROLS, '\uFFFD')
    .replace(UNSEEN, '')
    .replace(BLANK_ENDS, '')
    .replace(LOOSE_MARK, '\u25CC')
    .normalize()
}
