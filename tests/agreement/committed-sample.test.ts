import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { firstCodingSchema } from '../../scripts/agreement/coding.js'
import { drawSample } from '../../scripts/agreement/draw-sample.js'
import { sampleSchema, shownSchema } from '../../scripts/agreement/sample.js'
import { worksheet } from '../../scripts/agreement/worksheet.js'
import { loadDataset } from '../../src/load/load-dataset.js'
import { loadPinnedTexts } from '../../src/load/load-pinned-texts.js'
import { aSample } from './a-study.js'
import { hasHistory } from './has-history.js'

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const sample = sampleSchema.parse(read('codings/sample.json'))
const first = firstCodingSchema.parse(read('codings/first.json'))
const shown = shownSchema.parse(read('codings/shown.json'))
const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
const texts = await loadPinnedTexts('../shared/sources')
const folder = mkdtempSync(join(tmpdir(), 'sample-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the committed sample', () => {
  test('is what its seed draws from the records of the commit that brought it', async (context) => {
    if (!hasHistory || texts === null) return context.skip('the history or the pinned texts are not at hand')
    const commit = git('log', '--diff-filter=A', '--format=%H', '--', 'codings/sample.json')
    const archive = execFileSync('git', ['archive', commit, 'data'], { maxBuffer: 2 ** 28 })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    const { dataset } = await loadDataset(join(folder, 'data'))
    const textOf = (id: string) => texts.get(dataset.sources.find((source) => source.id === id)?.sha256 ?? '') ?? ''
    const study = { seed: sample.seed, day: sample.drawn, coder: first.coder }
    expect(drawSample(dataset, textOf, study)).toEqual({ sample, first })
  })

  test('has a first coding of every unit, with nothing left open', () => {
    expect(first.entries.map(({ unit }) => unit)).toEqual(sample.units.map(({ unit }) => unit))
    expect(first.entries.filter((entry) => Object.values(entry).includes(null))).toEqual([])
  })

  test('says for which units the codebook named the record', (context) => {
    if (!hasHistory) context.skip('the history is not at hand')
    for (const { collection, page, units } of shown.fields) {
      const words = new Set(git('show', `${shown.commit}:${page}`).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))
      const named = Object.entries(first.records)
        .filter(([, name]) => name.startsWith(`${collection}/`) && words.has(name.slice(collection.length + 1)))
        .map(([unit]) => unit)
      expect(units, page).toEqual(named)
    }
  })
})

test('a worksheet marks the words that are asked for, in code points, and names each unit', async () => {
  const { dataset } = await loadDataset('data')
  const sheet = worksheet(
    {
      ...aSample,
      units: aSample.units.map((unit) => ({ ...unit, focus: [{ source: 'gazette', spans: [[3, 5]] }] })),
    },
    dataset,
    () => '😀 We agree.',
  )
  expect(sheet.match(/‹😀 W⟦e ⟧agr›ee\./g)).toHaveLength(3)
  expect(sheet).toContain('# u001 (positions): where does north stand?')
  expect(sheet).toContain('# u002 (events): what is the event of north, south?')
  expect(sheet).toContain('# u003 (figures): what does the number say?')
})
