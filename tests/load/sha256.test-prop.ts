import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { loadPinnedTexts } from '../../src/load/load-pinned-texts.js'
import { sha256 } from '../../src/load/sha256.js'

describe('sha256', () => {
  test('is the hash that the standard gives for nothing and for abc', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  const texts = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 4 })
  test.prop([texts], { numRuns: 20 })('finds every pinned text again', async (all) => {
    const folder = await mkdtemp(join(tmpdir(), 'peace-talks-'))
    try {
      for (const [nth, text] of all.entries()) await writeFile(join(folder, `${nth}.txt`), text)
      const found = await loadPinnedTexts(folder)
      expect(found?.size).toBe(all.length)
      for (const text of all) expect(found?.get(sha256(text))).toBe(text)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
