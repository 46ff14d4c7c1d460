import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { validateRecords } from '../../src/load/validate-records.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import { valueAt } from '../../src/semantics/value-at.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { smallestRecords } from '../schema/smallest-records.js'

describe.each(collectionNames)('validateRecords of %s', (name) => {
  const sound: Readonly<Record<string, unknown>> = smallestRecords[name]
  const record = fc.oneof(
    fc.constant(sound),
    fc
      .tuple(fc.constantFrom(...Object.keys(sound), 'id', '__proto__'), fc.jsonValue())
      .map((change) => Object.fromEntries([...Object.entries(sound), change])),
    fc.jsonValue(),
  )
  const records = fc.array(record, { maxLength: 12 })
  const accepts = (one: unknown) => recordSchemas[name].safeParse(one).success

  test.prop([records], { numRuns: 30 })('counts those that the schema accepts, and names every other', (all) => {
    const { checked, valid, issues } = validateRecords(name, all, { maxIssues: Number.POSITIVE_INFINITY })
    expect(checked).toBe(all.length)
    expect(valid).toBe(all.filter(accepts).length)
    expect([...new Set(issues.map(({ index }) => index))]).toEqual(
      [...all.keys()].filter((index) => !accepts(all[index])),
    )
    for (const { index, pointer, value } of issues) expect(value).toBe(valueAt(all[index], pointer))
  })

  test.prop([records, fc.nat(20)], { numRuns: 30 })(
    'lists with a limit the first of what it lists without',
    (all, maxIssues) => {
      const whole = validateRecords(name, all, { maxIssues: Number.POSITIVE_INFINITY })
      const some = validateRecords(name, all, { maxIssues })
      expect(some).toEqual({
        ...whole,
        issues: whole.issues.slice(0, maxIssues),
        truncated: whole.issues.length > maxIssues,
      })
    },
  )

  test.prop([records], { numRuns: 10 })('gives of a stream what it gives of a list', async (all) => {
    const stream = (async function* () {
      yield* all
    })()
    expect(await validateRecords(name, stream)).toEqual(validateRecords(name, all))
  })
})
