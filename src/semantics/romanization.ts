/**
 * Letters that Unicode takes apart no further, in Latin: those of the Ukrainian and Russian alphabets (KMU 55/2010,
 * BGN/PCGN) and some of other Latin ones. й, ї and ё are not among them: without their marks they are и, і and е.
 */
export const latinLetters: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
})

/** Letters that a word has only in Ukrainian, where г is h; ї without its mark is і. */
export const ukrainianLetter = /[ґєі]/u

/** What the tables that romanize a name write in different ways, in one way. */
export const oneRomanization: readonly (readonly [RegExp, string])[] = /* @__PURE__ */ Object.freeze([
  // зг, which KMU 55/2010 tells from ж.
  [/zgh/g, 'zh'],
  // Zelenskyy, Zelenskyi, Zelenskiy, Zelenskij, Zelensky; Yalta, Ialta, Jalta; Kyiv.
  [/[ijy]+/g, 'i'],
] as const)
