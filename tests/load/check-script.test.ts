import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { soundFiles, type Workplace, workplaceOf } from './run-script.js'

let workplace: Workplace
beforeEach(async () => {
  workplace = await workplaceOf('check')
})
afterEach(async () => {
  await workplace.remove()
})

const place = { name: 'The hill', kind: 'area', evidence: [] as unknown[] }
const evidence = [{ source: 'gazette', fields: ['/name', '/kind'], spans: [[0, 8]], support: 'states' }]
const event = soundFiles['events/address.json'] as object

test('sound data ends with 0 and the count of its records', async () => {
  expect(await workplace.run()).toEqual({
    code: 0,
    stdout: '5 records checked: 0 findings in 0 files\n',
    stderr: '',
  })
})

test('each finding has file, pointer, value, rule, what is wrong and remedy; all of them are told at once', async () => {
  await workplace.write('data/places/hill.json', { ...place, kind: 'citty' })
  await workplace.write('data/actors/broken.json', '{ "name" "x" }')
  await workplace.write('data/events/address.json', { ...event, place: 'rivr' })
  const { code, stdout, stderr } = await workplace.run()
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  const blocks = stdout.trimEnd().split('\n\n')
  expect(blocks.map((block) => block.split('\n')[0])).toEqual([
    'data/actors/broken.json',
    'data/events/address.json /place',
    'data/places/hill.json /kind',
    'data/places/hill.json /evidence',
    'data/places/river.json',
    '5 records checked: 5 findings in 4 files',
  ])
  expect(blocks[0]).toMatch(/\n {2}value {3}.*\n {2}rule {4}json\n {2}wrong {3}.*line 1, column 10\n {2}remedy {2}mend/)
  expect(blocks[1]).toMatch(
    /\n {2}value {3}"rivr"\n {2}rule {4}references-resolve\n {2}wrong {3}.*rivr.*\n {2}remedy {2}.*river/,
  )
  expect(blocks[2]).toBe(
    [
      'data/places/hill.json /kind',
      '  value   "citty"',
      '  rule    schema',
      '  wrong   "citty" is not one of the terms',
      '  remedy  write "city", the nearest, or one of: country, region, city, site, area',
    ].join('\n'),
  )
  expect(blocks[4]).toContain('rule    records-are-in-use')
})

test('a path asks for the findings of that record alone', async () => {
  await workplace.write('data/places/hill.json', { ...place, kind: 'citty', evidence })
  await workplace.write('data/actors/broken.json', '{')
  const hill = await workplace.run('data/places/hill.json')
  expect(hill.code).toBe(1)
  expect(hill.stdout).toContain('data/places/hill.json /kind')
  expect(hill.stdout).not.toContain('broken')
  const sound = await workplace.run('data/actors/north.json')
  expect(sound).toMatchObject({ code: 0, stdout: expect.stringContaining('1 of the paths asked for: 0 findings') })
  const folder = await workplace.run('data/actors')
  expect(folder.stdout).toContain('data/actors/broken.json')
  expect(folder.stdout).not.toContain('hill')
})

test('a record outside data is checked as an addition', async () => {
  await workplace.write('drafts/events/speech.json', { ...event, title: 'A speech', place: 'rivr' })
  const wrong = await workplace.run('drafts/events/speech.json')
  expect(wrong.code).toBe(1)
  expect(wrong.stdout).toContain('drafts/events/speech.json /place\n  value   "rivr"\n  rule    references-resolve')
  expect(wrong.stdout).toContain('6 records checked')
  await workplace.write('drafts/events/speech.json', { ...event, title: 'A speech' })
  expect(await workplace.run('drafts/events/speech.json')).toMatchObject({ code: 0 })
  await workplace.write('drafts/events/speech.json', { ...event, date: { edtf: '2025-02-30', basis: 'stated' } })
  const unread = await workplace.run('drafts/events/speech.json')
  expect(unread).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('drafts/events/speech.json /date/edtf\n  value   "2025-02-30"\n  rule    schema'),
  })
})

test('a record outside data stands in for the one with its id', async () => {
  await workplace.write('drafts/events/address.json', { ...event, status: 'planned' })
  const { code, stdout } = await workplace.run('drafts/events/address.json')
  expect(code).toBe(1)
  expect(stdout).toContain('drafts/events/address.json')
  expect(stdout).toContain('5 records checked')
})

test.each([
  [['data/places/rivr.json'], 'data/places/rivr.json does not exist; the nearest record is data/places/river.json'],
  [['nowhere'], 'nowhere does not exist'],
  [['--fix'], 'there is no option --fix'],
  [['scripts'], 'scripts is a folder outside data'],
  [['package.json'], '"repository" is not a collection'],
])('%j is wrong usage: 2, and the remedy', async (args, message) => {
  const { code, stdout, stderr } = await workplace.run(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).toContain('usage: npm run check')
})

test('a data folder that is not there is wrong usage', async () => {
  await rm(join(workplace.root, 'data'), { recursive: true })
  expect(await workplace.run()).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be read') })
})

test('without the pinned texts it says what it did not look up', async () => {
  await rm(join(workplace.root, '../shared'), { recursive: true })
  expect(await workplace.run()).toEqual({
    code: 0,
    stdout:
      '5 records checked: 0 findings in 0 files; no pinned texts at ../shared/sources: spans and quotes were not looked up\n',
    stderr: '',
  })
})

test('a span beyond the pinned text is found', async () => {
  const file = await readFile(join(workplace.root, 'data/places/river.json'), 'utf8')
  await workplace.write('data/places/river.json', file.replace('[[0,8]]', '[[0,900]]'))
  const { code, stdout } = await workplace.run()
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /data\/places\/river\.json \/evidence\/0\/spans\/0\S*\n {2}value .*900.*\n {2}rule {4}spans-lie-within-their-text/,
  )
})
