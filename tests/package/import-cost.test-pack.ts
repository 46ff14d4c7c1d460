import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

const text = await readFile(join(inject('installation'), 'node_modules/ukraine-peace-talks/dist/index.js'), 'utf8')
const records = [...text.matchAll(/JSON\.parse\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, json = '']) => json)

/** What makes importing the default entry slow and can be counted; `bench/import` measures the time. */
describe('the default entry', () => {
  test('is one file', () => {
    expect(text.match(/^(?:import\b|export\b.*\bfrom\b).{0,80}/gm)).toBeNull()
  })

  test('is in ASCII, so that no engine holds it at two bytes a sign', () => {
    expect(text.match(/[^\0-\x7f]/g)).toBeNull()
  })

  test('holds its records as JSON in single quotes, which are read once', () => {
    expect(records.join('').length).toBeGreaterThan(100_000)
    expect(text.match(/JSON\.parse\(\s*(?:`|"\[\{).{0,80}/g)).toBeNull()
  })

  test('has no more code than an import bears', () => {
    expect(text.length - records.join('').length).toBeLessThan(200_000)
  })
})
