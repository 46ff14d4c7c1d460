import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { offAllowList } from '../../scripts/release/allow-list.js'
import { checksumsOf, printedChecksums } from '../../scripts/release/checksums.js'

describe('what would be published', () => {
  test('is named where it is on no list, and where it is missing', async () => {
    const { unexpected, missing } = await offAllowList([
      'package.json',
      'VERSIONING.md',
      'dist/data/events.json',
      'dist/data/secrets.json',
      'src/index.ts',
      '.npmrc',
      'docs/notes/package.json',
    ])
    expect(unexpected).toEqual(['.npmrc', 'dist/data/secrets.json', 'docs/notes/package.json', 'src/index.ts'])
    expect(missing).toContain('dist/data/actors.json')
    expect(missing).not.toContain('dist/data/events.json')
  })
})

describe('the checksums of a folder', () => {
  test('are of every file below it but their own list, in the order of the paths', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'checksums-'))
    try {
      await mkdir(join(folder, 'parquet'))
      await writeFile(join(folder, 'parquet/events'), '')
      await writeFile(join(folder, 'dataset'), 'abc')
      await writeFile(join(folder, 'SHA256SUMS'), 'old')
      const checksums = await checksumsOf(folder)
      expect(checksums.map(({ size }) => size)).toEqual([3, 0])
      expect(printedChecksums(checksums)).toBe(
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  dataset\n' +
          'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  parquet/events\n',
      )
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
