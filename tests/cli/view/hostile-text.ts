import fc, { type Arbitrary } from 'fast-check'

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '-', '.', 'ї', 'Ж', 'é', 'e\u0301'), minLength: 1, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('平', '和', 'ｗ', '한'), minLength: 1, maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('ש', 'ל', 'س', 'ل', '\u200F', '\u202E', '\u2067'), minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    '😀',
    '👩\u200D🚀',
    '🇺🇦',
    '❤️',
    '\u001b[31mred\u001b[0m',
    '\u009b2J',
    '\u0007',
    '\r\n',
    '\t',
    '\u2028',
    '\uD800',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

/** Texts in several scripts and directions, with emoji and with what could command a terminal. */
export const hostileText: Arbitrary<string> = fc
  .array(word, { maxLength: 12 })
  .chain((words) => fc.constantFrom(' ', '', '\n').map((between) => words.join(between)))
