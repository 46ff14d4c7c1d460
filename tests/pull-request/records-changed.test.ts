import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordsChanged } from '../../scripts/pull-request/records-changed.js'
import { diffDatasets } from '../../src/changes/diff-datasets.js'
import { published } from '../../src/dataset/published.js'

const [first, second, third] = published.places.map(({ id }) => `places/${id}.json`)
if (first === undefined || second === undefined || third === undefined) throw new Error('There are too few places.')

let folder: string
const at = (...parts: readonly string[]) => join(folder, ...parts)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'records-'))
  await cp('data', at('base'), { recursive: true })
  await cp('data', at('head'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const changed = async () => {
  const { before, after, unread } = await recordsChanged(at('base'), at('head'))
  const delta = diffDatasets(before, after)
  const told = [delta.added, delta.changed, delta.removed].map((list) =>
    list.map(({ collection, id }) => `${collection}/${id}.json`),
  )
  return { told, unread }
}

describe('recordsChanged', () => {
  test('finds nothing between a folder and its copy', async () => {
    expect(await changed()).toEqual({ told: [[], [], []], unread: [] })
  })

  test('finds what is new, what differs and what is gone', async () => {
    await unlink(at('base', first))
    const record = JSON.parse(await readFile(at('head', second), 'utf8'))
    await writeFile(at('head', second), JSON.stringify({ ...record, name: 'Elsewhere' }))
    await unlink(at('head', third))
    expect(await changed()).toEqual({ told: [[first], [second], [third]], unread: [] })
  })

  test.for(['base', 'head'])(
    'names a file of the %s that cannot be read, and takes its record for neither new nor gone',
    async (side) => {
      await writeFile(at(side, first), '{')
      await writeFile(at(side, 'retired.json'), '{')
      expect(await changed()).toEqual({ told: [[], [], []], unread: [first, 'retired.json'] })
    },
  )
})

describe('the command', () => {
  const command = (...folders: readonly string[]) =>
    spawnSync('node', ['--import', 'tsx', 'scripts/pull-request-comment.ts', ...folders], { encoding: 'utf8' })

  test('prints the comment', async () => {
    await unlink(at('head', first))
    const { status, stdout } = command(at('base'), at('head'))
    expect({ status, told: stdout.includes(`- \`places/${published.places[0]?.id}\``) }).toEqual({
      status: 0,
      told: true,
    })
  })

  test('says how it is called', () => {
    const { status, stderr } = command(at('base'))
    expect({ status, told: stderr.includes('usage: npm run --silent pull-request-comment') }).toEqual({
      status: 2,
      told: true,
    })
  })
})
