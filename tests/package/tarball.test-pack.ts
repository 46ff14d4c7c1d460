import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { offAllowList } from '../../scripts/release/allow-list.js'

const { files } = inject('packed')
const installed = join(inject('installation'), 'node_modules/ukraine-peace-talks')
const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))

describe('the tarball', () => {
  test('has the code, the records, their schemas and what goes with them, and nothing else', async () => {
    expect(await offAllowList(files)).toEqual({ unexpected: [], missing: [] })
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

  test('has the records in one file that the ES modules share, and not again for CommonJS and the command line', async () => {
    const carriers: string[] = []
    for (const file of files.filter((name) => /^dist\/[^/]+\.c?js$/.test(name))) {
      const text = await readFile(join(installed, file), 'utf8')
      const bare = text.replace(/\s|\\/g, '')
      if (bare.includes('"id":"immediate-ceasefire"') || bare.includes('"id":"ceasefire/immediate-ceasefire"'))
        carriers.push(file)
    }
    expect(carriers).toEqual([expect.stringMatching(/^dist\/chunk-[A-Z0-9]{8}\.js$/)])
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
