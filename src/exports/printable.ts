/** Control characters but tab and line end, halves of surrogate pairs, and what XML takes for no character. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu

/** A text as XML 1.0 and iCalendar can hold it: each line ends with a line feed, and U+FFFD stands for what they forbid. */
export const printable = (text: string) => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNPRINTABLE, '\ufffd')
