import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { release } from '../../src/dataset/release.js'
import { termsOf } from '../../src/filter/terms-of.js'
import { citationOf } from '../../src/query/citation-of.js'
import { citationStyles } from '../../src/query/citation-styles.js'
import type { EvidencedRecord } from '../../src/query/provenance-of.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { anyDataset } from './any-dataset.js'

const recordsOf = (world: Dataset<Ids>) =>
  collectionNames.flatMap((name): readonly EvidencedRecord<Ids>[] => world[name])
const runs = { numRuns: 15 }
const styles = termsOf(citationStyles)

describe('citationOf', () => {
  test('has in every style as many works as the record has sources, and the release before them', () => {
    const worksIn: Readonly<Record<(typeof styles)[number], (citation: string) => number | null>> = {
      // What stands between the works can stand in a title too.
      text: () => null,
      bibtex: (citation) => citation.match(/^@misc\{/gm)?.length ?? 0,
      'csl-json': (citation) => JSON.parse(citation).length,
      ris: (citation) => citation.match(/^ER {2}- $/gm)?.length ?? 0,
    }
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...styles), (world, style) => {
        for (const record of recordsOf(world)) {
          const count = new Set(record.evidence.map(({ source }) => source)).size
          const alone = citationOf(record, { style }, world)
          const released = citationOf(record, { style, release }, world)
          const [works, more] = [worksIn[style](alone), worksIn[style](released)]
          if (works !== null) expect([works, more]).toEqual([count, count + 1])
          expect(released).toContain(record.id)
          expect(released).toContain(release.contentHash)
        }
      }),
      runs,
    )
  })

  test('in BibTeX opens as many braces as it closes', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        for (const record of recordsOf(world)) {
          const unescaped = citationOf(record, { style: 'bibtex', release }, world).replaceAll(/\\./gu, '')
          expect(unescaped.split('{').length).toBe(unescaped.split('}').length)
        }
      }),
      runs,
    )
  })
})
