import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { validateRecords } from '../../src/load/validate-records.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { smallestRecords } from '../schema/smallest-records.js'

const place = smallestRecords.places
const town = (nth: number) => ({ ...place, id: `town-${nth}` })
function* towns(count: number, kind?: string) {
  for (let nth = 0; nth < count; nth += 1) yield kind === undefined ? town(nth) : { ...town(nth), kind }
}

describe('validateRecords', () => {
  test.each(collectionNames)('accepts all %s of the release', (name) => {
    const { length } = published[name]
    expect(validateRecords(name, published[name])).toEqual({
      checked: length,
      valid: length,
      issues: [],
      truncated: false,
    })
  })

  test('names the record, the field, the value and the remedy', () => {
    const { issues, ...counts } = validateRecords('places', [town(0), { ...town(1), kind: 'citty' }, null])
    expect(counts).toEqual({ checked: 3, valid: 1, truncated: false })
    expect(issues).toEqual([
      {
        index: 1,
        id: 'town-1',
        pointer: '/kind',
        value: 'citty',
        message: '"citty" is not one of the terms',
        remedy: expect.stringContaining('write "city", the nearest'),
      },
      expect.objectContaining({ index: 2, id: null, pointer: '', value: null }),
    ])
  })

  test('lists as many issues as it is told to, says that there are more, and counts on', () => {
    const some = validateRecords('places', towns(250, 'citty'))
    expect(some.issues).toHaveLength(100)
    expect(some).toMatchObject({ checked: 250, valid: 0, truncated: true })
    const all = validateRecords('places', towns(250, 'citty'), { maxIssues: Number.POSITIVE_INFINITY })
    expect(all.issues).toHaveLength(250)
    expect(all.truncated).toBe(false)
    expect(validateRecords('places', towns(1, 'citty'), { maxIssues: 0 })).toMatchObject({
      issues: [],
      truncated: true,
    })
    expect(validateRecords('places', [{}], { maxIssues: 1 })).toMatchObject({ truncated: true })
  })

  test('tells how far it is each thousand records, and at the end', () => {
    const told: unknown[] = []
    const onProgress = (...how: unknown[]) => told.push(how)
    validateRecords('places', [...towns(2_500)], { onProgress })
    validateRecords('places', new Set(towns(1_000)), { onProgress })
    validateRecords('places', towns(2), { onProgress })
    validateRecords('places', [], { onProgress })
    expect(told).toEqual([
      [1_000, 2_500],
      [2_000, 2_500],
      [2_500, 2_500],
      [1_000, 1_000],
      [2, null],
      [0, 0],
    ])
  })

  test('takes a stream, of which it gives a promise', async () => {
    const lines = Readable.from([...towns(3), town(7)].map((one) => JSON.stringify(one)))
    const records = lines.map((line: string) => JSON.parse(line))
    await expect(validateRecords('places', records)).resolves.toMatchObject({ checked: 4, valid: 4, truncated: false })
  })

  test('takes retired ids', () => {
    const entry = { collection: 'events', id: 'a', replacedBy: [], since: '2025-01-01', reason: 'It was none.' }
    expect(validateRecords('retired', [entry, { ...entry, since: 'March' }])).toMatchObject({ checked: 2, valid: 1 })
  })

  test.each(['plces', '__proto__', 'constructor'])('refuses the collection %s by name', (name) => {
    expect(() => validateRecords(name as 'places', [])).toThrow(
      new RegExp(`^There is no collection "${name}": the nearest is "\\w+"$`),
    )
  })

  test.each([-1, Number.NaN])('refuses %s for a limit', (maxIssues) => {
    expect(() => validateRecords('places', [], { maxIssues })).toThrow(`maxIssues cannot be ${maxIssues}`)
  })

  test.each([null, 'text', { places: [] }])('refuses %j for records', (records) => {
    expect(() => validateRecords('places', records as never)).toThrow('takes a list or a stream of records')
  })
})

test('options that it does not know are refused', () => {
  for (const options of [null, 5, { maxIssue: 1 }, { onProgress: 5 }]) {
    expect(() => validateRecords('events', [], options as never)).toThrow(/^validateRecords: /)
  }
})
