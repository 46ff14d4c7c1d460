import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('every package whose code is bundled has its licence in LICENSE-THIRD-PARTY', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'))
  const { metafile } = await build({
    entryPoints: ['src/index.ts', 'src/schemas.ts', 'src/changes.ts', 'src/cli/main.ts'],
    outdir: 'bundled',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    external: Object.keys(dependencies),
  })
  const bundled = Object.keys(metafile.inputs).flatMap(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  )
  const names = [...new Set(bundled)]
  expect(names).toContain('fastest-levenshtein')
  const notice = await readFile('LICENSE-THIRD-PARTY', 'utf8')
  expect(names.filter((name) => !notice.includes(`\n${name}\n`))).toEqual([])
  expect(notice).toContain((await readFile('node_modules/fastest-levenshtein/LICENSE.md', 'utf8')).trim())
})

test('the licence of the data is named by its SPDX identifier and its address', async () => {
  const text = await readFile('LICENSE-DATA', 'utf8')
  expect(text).toContain('SPDX-License-Identifier: CC-BY-4.0')
  expect(text).toContain('https://creativecommons.org/licenses/by/4.0/')
})
