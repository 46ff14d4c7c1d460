import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { applyDelta } from '../../../src/changes/apply-delta.js'
import { changingCollections } from '../../../src/changes/changing-collections.js'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import type { Dataset } from '../../../src/dataset/record-types.js'
import { beforeAndAfter } from '../../changes/changed-dataset.js'
import { told } from '../told.js'

const folder = mkdtempSync(join(tmpdir(), 'diff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

const recordsOf = (dataset: Dataset<Ids>) =>
  plain(Object.fromEntries(changingCollections.map((name) => [name, dataset[name]])))

describe('what diff prints', () => {
  test('as JSON and is applied to the old dataset gives the new one, and an exit code of 1 tells that they are the same', async () => {
    await fc.assert(
      fc.asyncProperty(beforeAndAfter, async (pair) => {
        const [before, after] = [recordsOf(pair.before), recordsOf(pair.after)]
        const files = [before, after].map((dataset, place) => {
          const path = join(folder, `${place}.json`)
          writeFileSync(path, JSON.stringify(dataset))
          return path
        })
        const { stdout, exitCode } = await told(['diff', ...files, '--json'])
        const delta = JSON.parse(stdout)
        expect(plain(applyDelta(before, delta))).toEqual(after)
        expect(exitCode === 1).toBe(delta.from.contentHash === delta.to.contentHash)
      }),
      { numRuns: 40 },
    )
  })
})
