import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { withCounts } from '../../scripts/datasheet/with-counts.js'
import { loadDataset } from '../../src/load/load-dataset.js'

const { dataset } = await loadDataset('data')
const readings = JSON.parse(await readFile('codings/readings.json', 'utf8'))
const markdown = await readFile('docs/datasheet.md', 'utf8')
const { actors, events, positions, sources } = dataset

describe('withCounts', () => {
  test('counts what the datasheet has; npm run datasheet writes it', () => {
    expect(withCounts(markdown, dataset, readings)).toBe(markdown)
  })

  test('moves with the records', () => {
    const fewer = withCounts(markdown, { ...dataset, actors: actors.filter(({ kind }) => kind === 'person') }, {})
    const persons = actors.filter(({ kind }) => kind === 'person').length
    expect(fewer).toContain(`- Actors: ${persons} person.`)
    expect(fewer).toContain('- Days: not known.')
  })

  test('tells the days apart on which records were coded and read again', () => {
    const [one, two] = sources.map(({ id }) => `sources/${id}`)
    const days = {
      [`${one}`]: { first: '2026-01-02', second: '2026-03-04' },
      [`${two}`]: { first: '2026-01-05', second: null },
    }
    const known = withCounts(markdown, dataset, days)
    expect(known).toContain(
      'records were coded from 2026-01-02 to 2026-01-05; 1 were read a second time on 2026-03-04.',
    )
    expect(withCounts(markdown, dataset, { [`${two}`]: { first: '2026-01-05', second: null } })).toContain(
      'records were coded on 2026-01-05; none was read again.',
    )
  })

  test('refuses a page without a place for the counts', () => {
    expect(() => withCounts('# a page', dataset, readings)).toThrow('docs/datasheet.md has no')
  })
})

const prose = markdown.replaceAll(/\s+/g, ' ')

describe('what the datasheet says of the records in words', () => {
  const share = <Item>(items: readonly Item[], has: (item: Item) => boolean) => items.filter(has).length / items.length

  test.for([
    [
      'a handful of news articles in English',
      sources.length < 10 && sources.every(({ kind, language }) => kind === 'news-article' && language === 'en'),
    ],
    ['published in March and in August 2025', sources.every(({ published }) => /^2025-0[38]/.test(published.edtf))],
    ['one source has none', sources.filter(({ url }) => url === null).length === 1],
    ['act in a public office', actors.every((actor) => actor.kind !== 'person' || actor.tenures.length > 0)],
    [
      "Most stances are paraphrases or an outlet's own reading",
      share(positions, ({ voice }) => voice === 'paraphrase' || voice === 'outlet-characterisation') > 0.5,
    ],
    ['few are whole sentences in quotation marks', share(positions, ({ voice }) => voice === 'direct-quote') < 0.1],
    ['the day of an event is seldom stated', share(events, ({ date }) => date.basis === 'stated') < 0.1],
    ['a title known from the address alone', sources.some(({ flags }) => flags.includes('title-from-address'))],
    ['a publisher that is not known', sources.some(({ flags }) => flags.includes('publisher-unknown'))],
    ['software helped with it', sources.some(({ flags }) => flags.includes('ai-assisted'))],
    ['first published elsewhere', sources.some(({ flags }) => flags.includes('republished'))],
  ] as const)('holds: %s', ([words, holds]) => {
    expect(prose).toContain(words)
    expect(holds).toBe(true)
  })

  test('leads to pages that are there', async () => {
    const pages = [...markdown.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, page]) => page ?? '')
    expect(pages).not.toEqual([])
    for (const page of pages) expect(await readFile(`docs/${page}`, 'utf8')).not.toBe('')
  })

  test('leads to scripts that are there', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
    const named = [...markdown.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
