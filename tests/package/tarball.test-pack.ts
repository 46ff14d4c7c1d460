import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import type { Format } from '../../src/exports/format.js'
import { formats } from '../../src/exports/formats.js'

const { files } = inject('packed')
const installed = join(inject('installation'), 'node_modules/ukraine-peace-talks')
const carried = Object.values<Format>(formats).filter(({ carriedBy }) => carriedBy === 'package')
const written = await Promise.all(carried.map(async ({ load }) => (await load()).filesOf(published, release)))
const dataFiles = written.flat().map(({ path }) => `dist/data/${path}`)
const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))

describe('the tarball', () => {
  test('has the code, the records, their schemas and what goes with them, and nothing else', () => {
    const expected = [
      /^package\.json$/,
      /^(README|CHANGELOG)\.md$/,
      /^CITATION\.cff$/,
      /^LICENSE(-DATA|-THIRD-PARTY)?$/,
      /^docs\/(architecture|benchmark|command-line|formats|guidelines|methodology)\.md$/,
      /^docs\/codebook\/([a-z-]+|README)\.md$/,
      /^docs\/figures\/[a-z-]+\.svg$/,
      /^dist\/(index|schemas)\.(js|cjs|d\.ts|d\.cts)$/,
      /^dist\/(cli|exports)(-[a-z-]+)?\.js$/,
      /^man\/ukraine-peace-talks\.1$/,
      /^dist\/[a-z-]+-[A-Z0-9]{8}\.js$/,
      /^dist\/[a-z]+-[A-Za-z0-9_-]{8}\.d\.c?ts$/,
      /^dist\/schema\/[a-z]+\.json$/,
    ]
    const others = files.filter((file) => !expected.some((pattern) => pattern.test(file)))
    expect(others.sort()).toEqual(dataFiles.sort())
  })

  test('has both licences, the codebook and the citation', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'LICENSE-DATA',
        'LICENSE-THIRD-PARTY',
        'CITATION.cff',
        'docs/codebook/README.md',
      ]),
    )
  })

  test('has every page that the README links', async () => {
    const readme = await readFile(join(installed, 'README.md'), 'utf8')
    const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, page = '']) => page)
    expect(linked).toContain('docs/guidelines.md')
    expect(linked.filter((page) => !files.includes(page))).toEqual([])
  })

  test('has the records in the ES module, and not again in the code for CommonJS and the command line', async () => {
    const carriers: string[] = []
    for (const file of files.filter((name) => /^dist\/[^/]+\.c?js$/.test(name))) {
      const text = await readFile(join(installed, file), 'utf8')
      const bare = text.replace(/\s|\\/g, '')
      if (bare.includes('"id":"immediate-ceasefire"') || bare.includes('"id":"ceasefire/immediate-ceasefire"'))
        carriers.push(file)
    }
    expect(carriers.sort()).toEqual(['dist/index.js'])
  })

  test('runs nothing when it is installed', () => {
    const lifecycle = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare', 'postprepare']
    expect(lifecycle.filter((name) => name in manifest.scripts)).toEqual([])
  })

  test('depends on zod and on nothing else', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['zod'])
    expect(Object.keys(manifest)).not.toContain('peerDependencies')
    expect(Object.keys(manifest)).not.toContain('optionalDependencies')
  })

  test('names no file that is not there', () => {
    const named = JSON.stringify([manifest.main, manifest.module, manifest.types, manifest.bin, manifest.exports])
      .match(/dist\/[a-z]+\.[a-z.]+/g)
      ?.filter((file) => !files.includes(file))
    expect(named).toEqual([])
  })
})
