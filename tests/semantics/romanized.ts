import fc, { type Arbitrary } from 'fast-check'

/** A word in Cyrillic, and as an official table writes it in Latin. */
export interface RomanizedWord {
  readonly cyrillic: string
  readonly latin: string
}

type Table = Readonly<Record<string, string>>
const shared: Table = {
  ...{ а: 'a', б: 'b', в: 'v', д: 'd', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r' },
  ...{ с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
}
const ukrainian: Table = {
  ...shared,
  ...{ г: 'h', ґ: 'g', е: 'e', є: 'ie', и: 'y', і: 'i', ї: 'i', й: 'i', ь: '', ю: 'iu', я: 'ia' },
}
const ukrainianInitials: Table = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }
const russian: Table = {
  ...shared,
  ...{ г: 'g', е: 'e', ё: 'ë', и: 'i', й: 'y', ъ: '″', ы: 'y', ь: '′', э: 'e', ю: 'yu', я: 'ya' },
}
const russianIotated: Table = { е: 'ye', ё: 'yë' }

const word = (table: Table) => fc.string({ unit: fc.constantFrom(...Object.keys(table)), minLength: 1, maxLength: 9 })

/** As the Cabinet of Ministers of Ukraine has it, resolution 55 of 2010. */
export const ukrainianWord: Arbitrary<RomanizedWord> = word(ukrainian).map((cyrillic) => {
  const letters = Array.from(cyrillic, (letter, at) =>
    letter === 'г' && cyrillic[at - 1] === 'з' ? 'gh' : (at === 0 && ukrainianInitials[letter]) || ukrainian[letter],
  )
  return { cyrillic, latin: letters.join('') }
})

/** As the boards on geographic names of the United States and Britain have it. */
export const russianWord: Arbitrary<RomanizedWord> = word(russian).map((cyrillic) => {
  const letters = Array.from(cyrillic, (letter, at) => {
    const isIotated = at === 0 || 'аеёиоуыэюяйъь'.includes(cyrillic[at - 1] ?? '')
    return (isIotated && russianIotated[letter]) || russian[letter]
  })
  return { cyrillic, latin: letters.join('') }
})
