import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadDataset } from '../../src/load/load-dataset.js'
import { loadPinnedTexts } from '../../src/load/load-pinned-texts.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peace-talks-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const write = async (path: string, content: unknown) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
}
const evidence = [{ source: 'paper', fields: ['/name'], spans: [[0, 4]], support: 'states' }]
const place = { name: 'London', kind: 'city', evidence }
const problemsOf = async () => (await loadDataset(folder)).problems

describe('loadDataset', () => {
  test('reads a record with the id of its file and every default', async () => {
    await write('places/london.json', place)
    const { dataset, problems, fileOf } = await loadDataset(folder)
    expect(problems).toEqual([])
    expect(dataset.places).toMatchObject([{ id: 'london', name: 'London', aliases: [], country: null }])
    expect(fileOf('places', 'london')).toBe('places/london.json')
    expect(fileOf('retired', 'x')).toBe('retired.json')
  })

  test('an empty folder is an empty dataset', async () => {
    const { dataset, problems } = await loadDataset(folder)
    expect(Object.values(dataset).flat()).toEqual([])
    expect(problems).toEqual([])
  })

  test('a folder that is not there is an error', async () => {
    await expect(loadDataset(join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
  })

  test('collects the problems of all files and keeps the sound records', async () => {
    await write('places/london.json', place)
    await write('places/paris.json', { ...place, kind: 'citty' })
    await write('actors/empty.json', {})
    const { dataset, problems } = await loadDataset(folder)
    expect(dataset.places.map(({ id }) => id)).toEqual(['london'])
    expect(problems).toMatchObject([
      { file: 'actors/empty.json', collection: 'actors', id: 'empty', pointer: '/kind' },
      {
        file: 'places/paris.json',
        collection: 'places',
        id: 'paris',
        rule: 'schema',
        pointer: '/kind',
        value: 'citty',
      },
    ])
    expect(problems[1]?.remedy).toBe('write "city", the nearest, or one of: country, region, city, site, area')
  })

  test('malformed JSON has its line and column', async () => {
    await write('places/london.json', '{\n  "name": "London",\n  "kind" "city"\n}')
    expect(await problemsOf()).toMatchObject([
      {
        rule: 'json',
        pointer: '',
        message: expect.stringContaining('colon expected at line 3, column 10'),
        remedy: 'mend the text at line 3, column 10',
      },
    ])
  })

  test('an empty file is not JSON', async () => {
    await write('places/london.json', '')
    expect(await problemsOf()).toMatchObject([{ rule: 'json', message: expect.stringContaining('line 1, column 1') }])
  })

  test('a key that stands twice is told, at any depth', async () => {
    await write('places/london.json', '{"name": "London", "evidence": [{"note": 1, "note": 2}], "name": "Paris"}')
    expect(await problemsOf()).toMatchObject([
      { rule: 'json', pointer: '/evidence/0/note', value: 'note', remedy: 'keep one of the two' },
      { rule: 'json', pointer: '/name', value: 'name' },
    ])
  })

  test('an id in the file has to be the file name', async () => {
    await write('places/london.json', { ...place, id: 'london' })
    await write('places/paris.json', { ...place, id: 'london' })
    expect(await problemsOf()).toMatchObject([
      { file: 'places/paris.json', rule: 'file-name', pointer: '/id', value: 'london' },
    ])
  })

  test('a file name that is no id is told as such', async () => {
    await write('places/New York.json', place)
    expect(await problemsOf()).toMatchObject([
      { rule: 'file-name', pointer: '/id', value: 'New York', remedy: expect.stringContaining('rename the file') },
    ])
  })

  test.each(['__proto__', 'constructor'])('%s as a key of the text is an unknown field', async (key) => {
    await write('places/london.json', JSON.stringify(place).replace('{', `{"${key}": {"name": "x"}, `))
    const { dataset, problems } = await loadDataset(folder)
    expect(dataset.places).toEqual([])
    expect(problems).toMatchObject([{ rule: 'schema', pointer: `/${key}`, message: `there is no field "${key}" here` }])
  })

  test('constructor is an id like any other, __proto__ is none', async () => {
    await write('places/constructor.json', place)
    await write('places/__proto__.json', place)
    const { dataset, problems } = await loadDataset(folder)
    expect(dataset.places.map(({ id }) => id)).toEqual(['constructor'])
    expect(problems).toMatchObject([{ rule: 'file-name', id: '__proto__', pointer: '/id', value: '__proto__' }])
  })

  test.each(['[]', '"london"', 'null', '3'])('%s is not a record', async (text) => {
    await write('places/london.json', text)
    expect(await problemsOf()).toMatchObject([{ rule: 'schema', pointer: '', message: 'a record is a JSON object' }])
  })

  test('nothing in the folder is passed over in silence, save what is hidden', async () => {
    await write('evens/x.json', {})
    await write('places/notes.txt', 'x')
    await write('.DS_Store', 'x')
    expect(await problemsOf()).toMatchObject([
      { rule: 'folder', file: 'evens', remedy: 'move it, or name the folder events' },
      { rule: 'folder', file: 'places/notes.txt' },
    ])
  })

  test('reads the retired ids, and tells what is wrong with them', async () => {
    const entry = { collection: 'places', id: 'old', replacedBy: [], since: '2025-07-01', reason: 'Spelt anew.' }
    await write('retired.json', [entry])
    expect((await loadDataset(folder)).dataset.retired).toEqual([entry])
    await write('retired.json', [{ ...entry, collection: 'place' }])
    expect(await problemsOf()).toMatchObject([
      { file: 'retired.json', collection: 'retired', pointer: '/0/collection', value: 'place' },
    ])
    await write('retired.json', '[')
    expect(await problemsOf()).toMatchObject([{ file: 'retired.json', rule: 'json' }])
  })

  test('orders dated records by their first day, open ones last, then by id', async () => {
    const source = (edtf: string) => ({
      kind: 'news-article',
      title: 'T',
      publisher: null,
      url: null,
      published: { edtf, basis: 'stated' },
      language: 'en',
      sha256: null,
      independenceGroup: 'g',
      evidence,
    })
    for (const [id, edtf] of Object.entries({ a: 'XXXX', b: '2025-03-20', c: '2025-03', d: '2025-03-20', e: '2024' })) {
      await write(`sources/${id}.json`, source(edtf))
    }
    expect((await loadDataset(folder)).dataset.sources.map(({ id }) => id)).toEqual(['e', 'c', 'b', 'd', 'a'])
  })
})

describe('loadPinnedTexts', () => {
  test('gives each text under the hash of its bytes', async () => {
    await write('b.txt', 'Привіт 😀')
    await write('sources.json', '{}')
    const hash = createHash('sha256').update('Привіт 😀').digest('hex')
    expect(await loadPinnedTexts(folder)).toEqual(new Map([[hash, 'Привіт 😀']]))
  })

  test('is null where there is no folder', async () => {
    expect(await loadPinnedTexts(join(folder, 'nowhere'))).toBeNull()
  })

  test('throws where the folder is a file', async () => {
    await write('file', 'x')
    await expect(loadPinnedTexts(join(folder, 'file'))).rejects.toThrow('ENOTDIR')
  })
})
