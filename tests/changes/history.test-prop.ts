import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changingCollections, keyOf } from '../../src/changes/changing-collections.js'
import { datasetAt } from '../../src/changes/dataset-at.js'
import type { ChangeReason } from '../../src/changes/dataset-history.js'
import { historyOf, type WholeRelease } from '../../src/changes/history-of.js'
import { historyOfRecord } from '../../src/changes/history-of-record.js'
import { beforeAndAfter } from './changed-dataset.js'

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

const reasonFor = (records: readonly string[]): ChangeReason => ({
  step: 'minor',
  text: `Read again.\n\n${records.map((name) => `- \`${name}\`: why.\n- \`actors/another\`: why not.\n`).join('')}`,
  records,
})

/** Some releases, each of which came from the one before or has nothing to do with it. */
const chain: Arbitrary<readonly WholeRelease[]> = fc
  .array(beforeAndAfter, { minLength: 1, maxLength: 3 })
  .map((pairs) =>
    pairs
      .flatMap(({ before, after }) => [before, after])
      .map((dataset, place) => ({
        version: `0.${place}.0`,
        date: '2026-01-01',
        contentHash: '',
        reasons: [reasonFor(dataset.events.slice(0, 1).map(({ id }) => `events/${id}`))],
        dataset,
      })),
  )

const recordsOf = ({ dataset }: WholeRelease) =>
  plain(Object.fromEntries(changingCollections.map((name) => [name, dataset[name]])))

const namesIn = ({ dataset }: WholeRelease) =>
  changingCollections.flatMap((name) => dataset[name].map((record) => [name, keyOf(name, record)] as const))

describe('a history', () => {
  test('that was written to a file and read gives every release back from the last one', () => {
    fc.assert(
      fc.property(chain, (releases) => {
        const history = plain(historyOf(releases))
        const last = recordsOf(releases.at(-1) as WholeRelease)
        for (const release of releases) {
          expect(plain(datasetAt(history, release.version, last))).toEqual(recordsOf(release))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('has for every record a first step in the first release that has it, and none for what no release had', () => {
    fc.assert(
      fc.property(chain, (releases) => {
        const history = historyOf(releases)
        const first = new Map<string, string>()
        for (const release of releases) {
          for (const [collection, id] of namesIn(release)) {
            const name = JSON.stringify([collection, id])
            if (!first.has(name)) first.set(name, release.version)
          }
        }
        for (const [name, version] of first) {
          const [collection, id] = JSON.parse(name)
          expect(historyOfRecord(history, collection, id)[0]).toMatchObject({ version, what: 'added' })
        }
        expect(historyOfRecord(history, 'events', 'no-such-event-anywhere')).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('tells that a record came and went by turns, and of changes only while it was there', () => {
    fc.assert(
      fc.property(chain, (releases) => {
        const history = historyOf(releases)
        for (const [collection, id] of releases.flatMap(namesIn).slice(0, 60)) {
          let isThere = false
          for (const { what } of historyOfRecord(history, collection, id)) {
            expect(what === 'added').toBe(!isThere)
            isThere = what === 'added' || what === 'changed'
          }
          const last = releases.at(-1)?.dataset[collection] ?? []
          expect(last.some((record) => keyOf(collection, record) === id)).toBe(isThere)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('gives as reasons what names the record, in the release where it moved', () => {
    fc.assert(
      fc.property(chain, (releases) => {
        const history = historyOf(releases)
        for (const { dataset } of releases) {
          for (const { id } of dataset.events.slice(0, 5)) {
            for (const { version, reasons } of historyOfRecord(history, 'events', id)) {
              const release = releases.find((one) => one.version === version)
              expect(reasons.map(({ text }) => text)).toEqual(release?.dataset.events[0]?.id === id ? ['why.'] : [])
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
