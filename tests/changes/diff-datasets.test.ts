import { describe, expect, test } from 'vitest'
import { applyDelta } from '../../src/changes/apply-delta.js'
import { diffDatasets } from '../../src/changes/diff-datasets.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { published } from '../../src/dataset/published.js'
import type { Dataset } from '../../src/dataset/record-types.js'

const dataset: Dataset<Ids> = published
const [event] = dataset.events

/** The release with its first event changed. */
function withFirst(change: Partial<(typeof dataset.events)[number]>): Dataset<Ids> {
  const [first, ...others] = structuredClone(dataset.events)
  return { ...dataset, events: [Object.assign({}, first, change) as typeof event & object, ...others] }
}

describe('diffDatasets', () => {
  test('tells a changed field with its old and new value', () => {
    expect(diffDatasets(dataset, withFirst({ title: 'Another title' })).changed).toEqual([
      {
        collection: 'events',
        id: event?.id,
        changes: [{ op: 'replace', path: '/title', before: event?.title, after: 'Another title' }],
      },
    ])
  })

  test('tells where in a list something was put, not that everything behind it changed', () => {
    const source = event?.evidence[0]?.source ?? ''
    const evidence = [{ source, fields: ['/title'], spans: [], support: 'states' as const, note: null }]
    const before = withFirst({ evidence: [...(event?.evidence ?? [])] })
    const after = withFirst({ evidence: [...evidence, ...(event?.evidence ?? [])] })
    const [changed] = diffDatasets(before, after).changed
    expect(changed?.changes).toEqual([{ op: 'add', path: '/evidence/0', after: evidence[0] }])
  })

  test('keeps an order that is not the documented one', () => {
    const after = { ...dataset, actors: [...dataset.actors].reverse() }
    const delta = diffDatasets(dataset, after)
    expect(Object.keys(delta.order)).toEqual(['actors'])
    expect(applyDelta(dataset, delta).actors.map(({ id }) => id)).toEqual(after.actors.map(({ id }) => id))
  })

  test('gives a delta that nobody can change', () => {
    const [changed] = diffDatasets(dataset, withFirst({ title: 'Another title' })).changed
    expect(Object.isFrozen(changed?.changes[0])).toBe(true)
  })

  test.for([
    { given: null, says: 'diffDatasets: before is null, no dataset: give an object with every collection' },
    {
      given: { ...dataset, figures: undefined },
      says: 'diffDatasets: before.figures is undefined, no list of records: give a dataset with every collection',
    },
    { given: { ...dataset, events: [7] }, says: 'diffDatasets: before.events[0] is 7, no record: it has no id' },
    {
      given: { ...dataset, events: [event, event] },
      says: `diffDatasets: before.events has "${event?.id}" twice: give each record an id of its own`,
    },
  ])('refuses what is no dataset: $says', ({ given, says }) => {
    expect(() => diffDatasets(given as Dataset<Ids>, dataset)).toThrow(new TypeError(says))
  })
})

describe('applyDelta', () => {
  test('names the record, the field and both values where the dataset is another', () => {
    const delta = diffDatasets(withFirst({ title: 'One' }), withFirst({ title: 'Two' }))
    expect(() => applyDelta(dataset, delta)).toThrow(
      `The delta does not start from this dataset: events/${event?.id}/title is ${JSON.stringify(event?.title)} where the delta has "One" before. Apply it to the release that it was made from.`,
    )
  })

  test('refuses to add what is there', () => {
    const delta = diffDatasets({ ...dataset, events: dataset.events.slice(1) }, dataset)
    expect(() => applyDelta(dataset, delta)).toThrow(`events/${event?.id}`)
  })
})
