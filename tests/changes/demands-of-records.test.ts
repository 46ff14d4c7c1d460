import { describe, expect, test } from 'vitest'
import { demandsOfRecords } from '../../src/changes/demands-of-records.js'
import { largestStep } from '../../src/changes/version-step.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { published } from '../../src/dataset/published.js'
import type { Dataset } from '../../src/dataset/record-types.js'

const dataset: Dataset<Ids> = structuredClone({ ...published })
const [first, second] = dataset.figures
const issue = dataset.issues.find(({ options }) => options.length > 1)
const issues = dataset.issues.filter((one) => one !== issue)
const [option, ...options] = issue?.options ?? []

const entry = (collection: 'figures' | 'options', id: string, replacedBy: readonly string[]) => ({
  collection,
  id,
  replacedBy,
  since: '2026-01-01',
  reason: 'The same, told twice.',
})
const without = dataset.figures.slice(1)
const issueWithout = issue === undefined ? [] : [{ ...issue, options }]

const cases: readonly { title: string; after: Partial<Dataset<Ids>>; subject: string; step: string; reason: string }[] =
  [
    {
      title: 'a record that is gone',
      after: { figures: without },
      subject: `figures/${first?.id}`,
      step: 'major',
      reason: 'it is gone without an entry in data/retired.json',
    },
    {
      title: 'a record that was withdrawn',
      after: { figures: without, retired: [entry('figures', first?.id ?? '', [])] },
      subject: `figures/${first?.id}`,
      step: 'major',
      reason: 'it was withdrawn, and nothing stands for it',
    },
    {
      title: 'a record that was merged',
      after: { figures: without, retired: [entry('figures', first?.id ?? '', [second?.id ?? ''])] },
      subject: `figures/${first?.id}`,
      step: 'minor',
      reason: `it was merged into ${second?.id}`,
    },
    {
      title: 'a record that is new',
      after: {
        figures: [...dataset.figures, { ...(first ?? dataset.figures[0]), id: 'one-more' }] as typeof dataset.figures,
      },
      subject: 'figures/one-more',
      step: 'minor',
      reason: 'it is new',
    },
    {
      title: 'a record that says something else',
      after: { figures: [{ ...first, summary: 'Other words.' }, ...without] as typeof dataset.figures },
      subject: `figures/${first?.id}`,
      step: 'patch',
      reason: 'it says something else at /summary',
    },
    {
      title: 'an option that is gone',
      after: { issues: [...issueWithout, ...issues] },
      subject: `options/${option?.id}`,
      step: 'major',
      reason: 'it is gone without an entry in data/retired.json',
    },
    {
      title: 'an option that was withdrawn',
      after: { issues: [...issueWithout, ...issues], retired: [entry('options', option?.id ?? '', [])] },
      subject: `options/${option?.id}`,
      step: 'major',
      reason: 'it was withdrawn, and nothing stands for it',
    },
    {
      title: 'an option that was merged',
      after: {
        issues: [...issueWithout, ...issues],
        retired: [entry('options', option?.id ?? '', [options[0]?.id ?? ''])],
      },
      subject: `options/${option?.id}`,
      step: 'minor',
      reason: `it was merged into ${options[0]?.id}`,
    },
  ]

describe('the version step that is demanded by', () => {
  test.for(cases)('$title: $step', ({ after, subject, step, reason }) => {
    expect(demandsOfRecords(dataset, { ...dataset, ...after })).toContainEqual({ step, subject, reason })
  })

  test('an id of the retired ones that is no longer explained: major', () => {
    const before = { ...dataset, retired: [entry('figures', 'long-gone', [])] }
    expect(demandsOfRecords(before, dataset)).toEqual([
      { step: 'major', subject: 'retired/figures/long-gone', reason: 'an id that was retired is no longer explained' },
    ])
  })

  test('nothing: none', () => {
    expect(largestStep(demandsOfRecords(dataset, dataset))).toBeNull()
  })

  test('several: the largest', () => {
    const after = { ...dataset, figures: [...without, { ...second, id: 'one-more' }] as typeof dataset.figures }
    expect(largestStep(demandsOfRecords(dataset, after))).toBe('major')
  })
})
