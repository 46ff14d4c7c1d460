import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkIntegrity } from '../../src/integrity/check-integrity.js'
import { loadDataset } from '../../src/load/load-dataset.js'
import { loadPinnedTexts } from '../../src/load/load-pinned-texts.js'
import type { SchemaRecord } from '../../src/schema/dataset.js'
import { codePoints } from '../../src/semantics/code-points.js'
import { collectionNames } from '../../src/vocabulary/collections.js'

const data = fileURLToPath(new URL('../../data', import.meta.url))
const pinnedTexts = await loadPinnedTexts(fileURLToPath(new URL('../../../shared/sources', import.meta.url)))
const { dataset, problems } = await loadDataset(data)

const SKIPPED = 'no pinned texts in ../shared/sources: spans, quotes and hashes were not looked up'

describe('the data', () => {
  test('has no problem in any file', () => {
    expect(problems).toEqual([])
  })

  test('breaks no rule', () => {
    expect(checkIntegrity(dataset)).toEqual([])
  })

  test('breaks no rule beside the pinned texts, and each span slices words from one', (context) => {
    const texts = pinnedTexts ?? context.skip(SKIPPED)
    expect(checkIntegrity(dataset, { texts })).toEqual([])
    const pinned = new Map(dataset.sources.map(({ id, sha256 }) => [id, codePoints(texts.get(sha256 ?? '') ?? '')]))
    const records: readonly SchemaRecord[] = collectionNames.flatMap((name): readonly SchemaRecord[] => dataset[name])
    for (const record of records) {
      for (const { source, spans } of record.evidence) {
        for (const [start, end] of spans) {
          const words = pinned.get(source)?.slice(start, end).join('')
          expect(words?.trim(), `${record.id} [${start}, ${end}) of ${source}`).toBeTruthy()
        }
      }
    }
  })
})
