import { describe, expect, test } from 'vitest'
import { foldedWords } from '../../src/semantics/folded-words.js'

describe('the words of a text', () => {
  test.each([
    ['Ceasefire, in the AIR!', ['ceasefire', 'in', 'the', 'air']],
    ['5.5 billion', ['5', '5', 'billion']],
    ['', []],
    [' — ', []],
    ['ʼ', []],
    ['Ärger, straße, STRASSE, Łukasz, Œuvre', ['arger', 'strasse', 'strasse', 'lukasz', 'oeuvre']],
    ['İstanbul ISTANBUL ıstanbul', ['istanbul', 'istanbul', 'istanbul']],
    ['Änn Óne-Two', ['ann', 'one', 'two']],
  ])('of %j are %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words)
  })

  test.each([
    ['Trump’s envoys', ['trump', 'envois']],
    ["the leaders' talks", ['the', 'leaders', 'talks']],
    ["O'Brien and O’Brien", ['obrien', 'and', 'obrien']],
    ["Zelens'kyi, Luhansʹk", ['zelenski', 'luhansk']],
    ["Мар'їнка, Мар’їнка, Marinka", ['marinka', 'marinka', 'marinka']],
  ])('of %j have no apostrophe and no possessive', (text, words) => {
    expect(foldedWords(text)).toEqual(words)
  })

  test.each([
    ['U.S.-Russia talks', ['us', 'russia', 'talks']],
    ['the U.K. and the E.U.', ['the', 'uk', 'and', 'the', 'eu']],
    ["the U.S.'s plan", ['the', 'us', 'plan']],
    ['J. D. Vance', ['i', 'd', 'vance']],
    ['newsravens.com', ['newsravens', 'com']],
  ])('of %j join the letters of an abbreviation, not the words of an address', (text, words) => {
    expect(foldedWords(text)).toEqual(words)
  })
})

describe('a name is one word', () => {
  test.each([
    [
      ['Зеленський', 'Зеленский', 'Зеле́нський', 'Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskyi', 'Zelenskij'],
      'zelenski',
    ],
    [['Путін', 'Путин', 'PUTIN'], 'putin'],
    [['Київ', 'Kyiv', 'Kyyiv'], 'kiv'],
    [['Єрмак', 'Yermak', 'Iermak', 'Jermak'], 'iermak'],
    [['Згурівка', 'Zghurivka'], 'zghurivka'],
    [['Юрьев', 'Yuryev', 'Iuriev'], 'iuriev'],
    [['Сергій', 'Serhiy', 'Serhii'], 'serhi'],
    [['Сергей', 'Sergei', 'Sergey', 'Sergej'], 'sergei'],
    [['Кропивницький', 'Kropyvnytskyi', 'Kropyvnytsky'], 'kropivnitski'],
  ])('in all of %j', (spellings, word) => {
    for (const spelling of spellings) expect(foldedWords(spelling)).toEqual([word])
  })
})
