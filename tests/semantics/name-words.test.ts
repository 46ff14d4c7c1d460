import { expect, test } from 'vitest'
import { nameWords } from '../../src/semantics/name-words.js'

test.each([
  ['Zelenskyy', 'Zelensky', 'Selenskyj', 'Zełenski', 'Зеленський', 'Зеленский'],
  ['Volodymyr', 'Wolodymyr', 'Володимир'],
  ['Vladimir', 'Wladimir', 'Владимир'],
  ['Putin', 'Poutine', 'Путин', 'Путін'],
  ['Lavrov', 'Lawrow', 'Ławrow', 'Лавров'],
  ['Merz', 'Мерц'],
  ['Macron', 'Макрон'],
  ['Friedrich', 'Фридрих'],
  ['Kellogg', 'Келлог', 'Келлогг'],
  ['Kharkiv', 'Charkiw', 'Харків'],
  ['Luhansk', 'Lugansk', 'Louhansk', 'Луганск', 'Луганськ'],
  ['Klychko', 'Klitschko', 'Klitchko', 'Kłyczko', 'Кличко'],
  ['Shmyhal', 'Schmyhal', 'Szmyhal', 'Шмигаль'],
  ['Zhytomyr', 'Schytomyr', 'Житомир'],
  ['Dostoyevsky', 'Dostoevskij', 'Достоевский'],
  ['Yeltsin', 'Jelzin', 'Eltsine', 'Ельцин'],
  ['Aleksandr', 'Alexandr', 'Александр'],
  ['Kyiv', 'Kiev', 'Киев', 'Київ'],
])('%s is one name in every spelling', (name, ...spellings) => {
  for (const spelling of spellings) expect([spelling, ...nameWords(spelling)]).toEqual([spelling, ...nameWords(name)])
})

test.each([
  ['Vladimir', 'Volodymyr'],
  ['Putin', 'Pushkin'],
  ['Ukraine', 'Україна'],
  ['Moscow', 'Москва'],
  ['Trump', 'Tramp'],
])('%s is another name than %s', (one, other) => {
  expect(nameWords(one)).not.toEqual(nameWords(other))
})
