import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { writeAssets } from '../../scripts/release-assets/write-assets.js'

let root: string
const assets = [
  'talks.sqlite',
  'ukraine-peace-talks-1.2.3-api.zip',
  'ukraine-peace-talks-1.2.3-data.zip',
  'ukraine-peace-talks-1.2.3-parquet.zip',
  'ukraine-peace-talks-1.2.3.tgz',
]

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'assets-'))
  const files = {
    'dist/data/events.json': '[]',
    'dist/data/csv/events.csv': 'id\n',
    'dist/index.js': 'not data',
    'api/index.html': '<p>',
    'release-files/talks.sqlite': 'SQLite',
    'release-files/parquet/events.parquet': 'PAR1',
    'release-files/SHA256SUMS': 'sums of something else\n',
    'packed/ukraine-peace-talks-1.2.3.tgz': 'a package',
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
})
afterAll(() => rm(root, { recursive: true, force: true }))

const written = (folder: string) =>
  writeAssets(join(root, folder), root, '1.2.3', join(root, 'packed/ukraine-peace-talks-1.2.3.tgz'))

describe('writeAssets', () => {
  test('writes the package, the data, the reference and what only a release carries', async () => {
    expect(await written('one')).toEqual(assets)
    expect((await readdir(join(root, 'one'))).sort()).toEqual(['SHA256SUMS', ...assets].sort())
    const data = unzipSync(await readFile(join(root, 'one/ukraine-peace-talks-1.2.3-data.zip')))
    expect(Object.entries(data).map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual([
      ['csv/events.csv', 'id\n'],
      ['events.json', '[]'],
    ])
  })

  test('gives the sum of each file as sha256sum reads it', async () => {
    await written('two')
    const sums = await readFile(join(root, 'two/SHA256SUMS'), 'utf8')
    const lines = assets.map(async (path) => {
      const bytes = await readFile(join(root, 'two', path))
      return `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`
    })
    expect(sums).toBe((await Promise.all(lines)).join(''))
  })

  test('writes the same bytes in another time zone', async () => {
    await written('here')
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    await written('there').finally(() => vi.unstubAllEnvs())
    const sums = (folder: string) => readFile(join(root, folder, 'SHA256SUMS'), 'utf8')
    expect(await sums('there')).toBe(await sums('here'))
  })

  test('fails where the reference was not written', async () => {
    await rm(join(root, 'api'), { recursive: true })
    await expect(written('none')).rejects.toThrow(/ENOENT.*api/)
  })
})
