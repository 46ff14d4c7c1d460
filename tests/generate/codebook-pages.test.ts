import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { published } from '../../src/dataset/published.js'
import { codebookOf } from '../../src/generate/codebook.js'
import { codebookPages } from '../../src/generate/codebook-pages.js'
import { definedTerms } from '../../src/generate/codebook-terms.js'
import { loadTexts } from '../../src/load/load-texts.js'
import { datasetSchema } from '../../src/schema/dataset.js'

const dataset = datasetSchema.parse(published)
const terms = definedTerms(dataset)
const texts = await loadTexts('codebook')

const PAGE = 'event-statuses/declined.yaml'
const sound = parse(texts.get(PAGE) ?? '')
const held = dataset.events.find(({ status }) => status === 'held')
const found = (page: unknown, path = PAGE) =>
  codebookPages(new Map([[path, typeof page === 'string' ? page : stringify(page)]]), terms, dataset).problems

describe('the pages of the codebook', () => {
  test('are sound: each is of a term, shows records that there are, and examples that bear the term', () => {
    expect(codebookOf(dataset, texts).problems).toEqual([])
  })

  test('are there for every term', () => {
    expect(terms.filter(({ id }) => !texts.has(`${id}.yaml`)).map(({ id }) => id)).toEqual([])
  })

  test('do not repeat the definition', () => {
    const repeated = codebookOf(dataset, texts).terms.filter(
      ({ page, definition }) => page !== null && [page.use, page.notWhen].includes(definition),
    )
    expect(repeated.map(({ id }) => id)).toEqual([])
  })
})

describe('a page is refused', () => {
  test('and one that is sound is not', () => {
    expect(found(sound)).toEqual([])
  })

  test.each<[string, unknown, string, string]>([
    ['whose text is not YAML', 'use: a: b', '', 'this is not YAML'],
    ['that has a key twice', 'use: One.\nuse: Two.', '', 'this is not YAML'],
    ['that lacks a part', { ...sound, use: undefined }, '/use', 'missing'],
    ['that has a part too many', { ...sound, definition: 'Refused.' }, '/definition', 'there is no field "definition"'],
    ['whose text is no sentence', { ...sound, notWhen: 'never' }, '/notWhen', 'whole sentences'],
    [
      'that names a record as nobody does',
      { ...sound, example: { ...sound.example, record: 'event/a' } },
      '/example/record',
      'collection/id',
    ],
    [
      'whose record is not there',
      { ...sound, example: { ...sound.example, record: 'events/nowhere' } },
      '/example/record',
      'there is no record events/nowhere',
    ],
    [
      'whose record has no such part',
      { ...sound, nearMiss: { ...sound.nearMiss, at: '/participants/99' } },
      '/nearMiss/at',
      'has nothing at /participants/99',
    ],
    [
      'whose example does not bear the term',
      { ...sound, example: { ...sound.example, record: `events/${held?.id}` } },
      '/example/record',
      `events/${held?.id} does not bear event-statuses/declined`,
    ],
    [
      'whose example bears it in another part',
      { ...sound, example: { ...sound.example, at: '/participants' } },
      '/example/record',
      'does not bear event-statuses/declined',
    ],
    [
      'whose near miss bears the term',
      { ...sound, nearMiss: sound.example },
      '/nearMiss/record',
      'bears event-statuses/declined: it is no near miss',
    ],
    [
      'that has no example though a record bears the term',
      { ...sound, example: null, because: 'There is none.' },
      '/example',
      'there is no example, but 1 places of the data bear event-statuses/declined',
    ],
    ['that has no example and does not say why', { ...sound, example: null }, '/because', 'says why in because'],
    ['that has an example and says why not', { ...sound, because: 'There is none.' }, '/because', 'has no because'],
  ])('%s', (_title, page, pointer, message) => {
    expect(found(page)).toContainEqual(
      expect.objectContaining({
        page: PAGE,
        pointer,
        message: expect.stringContaining(message),
        remedy: expect.stringMatching(/\S/),
      }),
    )
  })

  test('that is of no term, with the nearest that there is', () => {
    expect(found(sound, 'event-statuses/decline.yaml')).toEqual([
      {
        page: 'event-statuses/decline.yaml',
        pointer: '',
        value: 'event-statuses/decline.yaml',
        message: 'there is no term event-statuses/decline',
        remedy: 'the nearest is event-statuses/declined.yaml: rename the page, or take it out',
      },
    ])
  })

  test('that is of a retired option, or shows a retired record, with what stands for it', () => {
    const retired = [
      { collection: 'options', id: 'talks/old', replacedBy: [], since: '2026-01-01', reason: 'It was withdrawn.' },
      {
        collection: 'events',
        id: 'old-event',
        replacedBy: [held?.id ?? ''],
        since: '2026-01-01',
        reason: 'It was merged.',
      },
    ] as const
    const later = { ...dataset, retired: retired.map((one) => ({ ...one, replacedBy: [...one.replacedBy] })) }
    const page = stringify({ ...sound, nearMiss: { ...sound.nearMiss, record: 'events/old-event' } })
    const { problems } = codebookPages(
      new Map([
        ['options/talks/old.yaml', stringify(sound)],
        [PAGE, page],
      ]),
      terms,
      later,
    )
    expect(problems.map(({ message, remedy }) => [message, remedy])).toEqual([
      ['the term options/talks/old is retired: It was withdrawn.', 'take the page out'],
      ['events/old-event is retired: It was merged.', `name another; it went to ${held?.id}`],
    ])
  })
})
