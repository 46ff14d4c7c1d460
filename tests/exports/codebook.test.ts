import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import { filesOf } from '../../src/exports/codebook.js'
import { codebookTerms, termsNamed } from '../../src/exports/codebook-terms.js'
import { codebookOf } from '../../src/generate/codebook.js'
import { loadTexts } from '../../src/load/load-texts.js'
import { datasetSchema } from '../../src/schema/dataset.js'

describe('the terms of the codebook', () => {
  test('are those that the schemas, the records and the pages make', async () => {
    const { terms } = codebookOf(datasetSchema.parse(published), await loadTexts('codebook'))
    expect(codebookTerms).toEqual(terms)
    expect(Object.isFrozen(codebookTerms[0])).toBe(true)
  })

  test('are found by their name, which several can share, and by their id, which is theirs alone', () => {
    expect(termsNamed('declined').map(({ id }) => id)).toEqual([
      'event-statuses/declined',
      'attendances/declined',
      'outcome-results/declined',
    ])
    expect(termsNamed('attendances/declined').map(({ name }) => name)).toEqual(['declined'])
    expect(termsNamed('declinde')).toEqual([])
  })
})

describe('the codebook as a format', () => {
  test('is one file of JSON with the version of the release', async () => {
    const [file, ...others] = await filesOf(published, release)
    expect(others).toEqual([])
    expect(file?.path).toBe('codebook.json')
    expect(JSON.parse(String(file?.content))).toEqual({ version: release.version, terms: codebookTerms })
  })
})
