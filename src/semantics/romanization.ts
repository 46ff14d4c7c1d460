import { pattern } from './pattern.js'

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

/** What several letters are in Latin where one by one they would be something else, taken in order, in Russian. */
export const russianClusters: readonly (readonly [RegExp, string])[] = /* @__PURE__ */ Object.freeze([
  // Юрьев, which is Yuryev, not Yurev.
  [/[ьъ]е/g, 'ie'],
] as const)

/** The same in Ukrainian, where г is h. */
export const ukrainianClusters: readonly (readonly [RegExp, string])[] = /* @__PURE__ */ Object.freeze([
  // Згурівка: zh would be ж.
  [/зг/g, 'zgh'],
  [/г/g, 'h'],
] as const)

/** Letters that only Ukrainian has; ї without its mark is і. */
export const ukrainianLetter = /[ґєі]/u

/** The letters of one sound: Zelenskyy, Zelenskyi, Zelenskiy, Zelenskij, Zelensky; Yalta, Ialta, Jalta; Kyiv. */
export const soundsOfI = /[ijy]+/g

/**
 * What English, German, French and Polish write in different ways in a name, in one way, for words whose letters are
 * folded already. One key stands for sounds that these languages write with the same letters, such as z and s.
 */
export const acrossLanguages: readonly (readonly [RegExp, string])[] = /* @__PURE__ */ Object.freeze([
  // Poutine, Eltsine.
  [/ine$/g, 'in'],
  // Louhansk.
  [/ou/g, 'u'],
  // Yermak and Ermak; Dostoyevsky and Dostoevsky; Friedrich and Фридрих; Kiev and Kyiv.
  [/^ie|(?<=[aeou])ie/g, 'e'],
  [/ie/g, 'i'],
  // Zghurivka.
  [/gh/g, 'g'],
  // Klychko, Klitschko, Klitchko, Kliczko: ch can be х and ч.
  [/tsch|tch|cz/g, 'х'],
  // Shmyhal, Schmyhal, Szmyhal; Zhytomyr, Schytomyr.
  [/sch|sh|sz|zh/g, 'ш'],
  // Kharkiv, Charkiw.
  [/ch|kh/g, 'х'],
  // Zelenskyy, Selenskyj; Merz, Мерц.
  [/t[sz]|[sz]/g, 's'],
  // Macron, Макрон; Alexander, Aleksander.
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  // Lavrov, Lawrow.
  [/w/g, 'v'],
  // Luhansk, Lugansk: г is h in Ukrainian and g in Russian.
  [/[gh]/g, 'g'],
] as const)

/** One letter twice or more: Kellogg, Келлог. */
export const doubledLetter = /* @__PURE__ */ pattern('(\\p{L})\\1+', 'gu')
