import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { stringify } from 'yaml'
import { bearersOf } from '../../src/generate/codebook-bearing.js'
import { codebookPages } from '../../src/generate/codebook-pages.js'
import { definedTerms } from '../../src/generate/codebook-terms.js'
import { validDataset } from '../arbitraries/valid-dataset.js'

const page = (record: string, at: string) =>
  stringify({
    use: 'Here.',
    notWhen: 'There.',
    example: { record, at: at === '' ? null : at, why: 'It does.' },
    nearMiss: { record, at: at === '' ? null : at, why: 'It does.' },
  })

describe('for any sound dataset', () => {
  test.prop([validDataset])('each place that bears a term is an example of it, and no near miss', ({ dataset }) => {
    for (const term of definedTerms(dataset)) {
      const [bearer] = bearersOf(term, dataset)
      if (bearer === undefined) continue
      const texts = new Map([[`${term.id}.yaml`, page(bearer.record, bearer.pointer)]])
      const { problems } = codebookPages(texts, [term], dataset)
      expect(
        problems.map(({ pointer }) => pointer),
        term.id,
      ).toEqual(term.kind === 'field' ? [] : ['/nearMiss/record'])
    }
  })
})
