import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/load/read-record.js'
import { placeSchema } from '../../src/schema/place.js'

const place = {
  name: 'London',
  kind: 'city',
  evidence: [{ source: 'gazette', fields: ['/name'], spans: [], support: 'states' }],
}
const read = (fileName: string, content: unknown) => readRecord(placeSchema, fileName, JSON.stringify(content))

describe('readRecord', () => {
  test('takes the id from the file name', () => {
    expect(read('london.json', place)).toMatchObject({
      id: 'london',
      problems: [],
      record: { id: 'london', country: null },
    })
    expect(read('london.json', { id: 'london', ...place }).problems).toEqual([])
  })

  test.each(['paris', 'London', '', 3, null, {}, ['london']])('refuses the id %j of a record', (id) => {
    const { record, problems } = read('london.json', { ...place, id })
    expect(record).toBeUndefined()
    expect(problems).toMatchObject([
      { rule: 'file-name', pointer: '/id', value: id, remedy: expect.stringContaining('the file name is the id') },
    ])
  })

  test.each(['London.json', '.json', '__proto__.json', 'a.b.json', 'london.json.json'])(
    'refuses the file name %s',
    (name) => {
      expect(read(name, place)).toMatchObject({
        record: undefined,
        problems: [{ rule: 'file-name', pointer: '/id', remedy: expect.stringMatching(/^rename the file/) }],
      })
    },
  )

  test('tells everything that is wrong with a record at once', () => {
    const { problems } = read('london.json', { nam: 'London', kind: 'town', country: 'United Kingdom', evidence: [] })
    expect(problems.map(({ rule, pointer }) => `${rule} ${pointer}`).sort()).toEqual([
      'schema /country',
      'schema /evidence',
      'schema /kind',
      'schema /nam',
      'schema /name',
    ])
  })
})
