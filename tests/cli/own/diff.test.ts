import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createTar } from 'nanotar'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { historyOf } from '../../../src/changes/history-of.js'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import { published } from '../../../src/dataset/published.js'
import type { Dataset } from '../../../src/dataset/record-types.js'
import { release } from '../../../src/dataset/release.js'
import { filesOf } from '../../../src/exports/json.js'
import { told } from '../told.js'

const released = vi.hoisted(() => ({ history: { formatVersion: 1, releases: [] as unknown } }))
vi.mock('../../../src/exports/generated/history.js', () => ({ default: released.history }))

/** The data before they had a call, and a name as it is now. */
function earlier(): Dataset<Ids> {
  const actors = published.actors.map((actor) => (actor.id === 'nato' ? { ...actor, name: 'The alliance' } : actor))
  return { ...published, actors, events: published.events.filter(({ id }) => id !== '2025-08-18-trump-putin-call') }
}

/** What came after: an id merged, another withdrawn, a third gone without a word. */
function later(): Dataset<Ids> {
  const gone = ['fox-news', 'dailymailngr', 'ktnv']
  const entry = { collection: 'actors' as const, since: '2026-01-01' }
  return {
    ...published,
    actors: published.actors.filter(({ id }) => !gone.includes(id)),
    retired: [
      { ...entry, id: 'dailymailngr', replacedBy: [], reason: 'No source is by it.' },
      { ...entry, id: 'fox-news', replacedBy: ['newsravens'], reason: 'Told twice.' },
    ],
  }
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-'))
  released.history.releases = historyOf([
    { version: '0.1.0', date: '2026-01-05', contentHash: '', reasons: [], dataset: earlier() },
    { version: '0.2.0', date: '2026-02-05', contentHash: '', reasons: [], dataset: published },
  ]).releases
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(path: string, content: string | Uint8Array): Promise<string> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, content)
  return target
}

const manifest = JSON.stringify({ name: 'ukraine-peace-talks', version: '0.3.0' })

const filesOfPackage = async (dataset: Dataset<Ids>) => [
  { path: 'package.json', content: manifest },
  ...(await filesOf(dataset, release)).map(({ path, content }) => ({ path: `dist/data/${path}`, content })),
]

async function tarball(dataset: Dataset<Ids>): Promise<Uint8Array> {
  const files = await filesOfPackage(dataset)
  return gzipSync(createTar(files.map(({ path, content }) => ({ name: `package/${path}`, data: String(content) }))))
}

const diff = async (...args: readonly string[]) => {
  const { stdout, stderr, exitCode } = await told(['diff', ...args, '--json'])
  expect(stderr).toBe('')
  return { ...JSON.parse(stdout), exitCode }
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('diff', () => {
  test('compares two versions of the history', async () => {
    const { from, to, added, changed, exitCode } = await diff('0.1.0', '0.2.0')
    expect([from.version, to, exitCode]).toEqual(['0.1.0', { version: '0.2.0', contentHash: release.contentHash }, 0])
    expect(ids(added)).toEqual(['2025-08-18-trump-putin-call'])
    expect(changed).toEqual([
      {
        collection: 'actors',
        id: 'nato',
        changes: [{ op: 'replace', path: '/name', before: 'The alliance', after: 'NATO' }],
      },
    ])
  })

  test('calls what is ahead of the last release unreleased', async () => {
    const told = { contentHash: '', reasons: [] }
    released.history.releases = historyOf([
      { ...told, version: release.version, date: '2026-01-05', dataset: earlier() },
      { ...told, version: 'unreleased', date: null, dataset: published },
    ]).releases
    const { from, to, added } = await diff(release.version, 'current')
    expect([from.version, to.version, ids(added)]).toEqual([
      release.version,
      'unreleased',
      ['2025-08-18-trump-putin-call'],
    ])
  })

  test('finds nothing between a release and itself, and says so', async () => {
    const empty = { stdout: '', stderr: 'Nothing differs.\n', exitCode: 1 }
    expect(await told(['diff', 'current', '0.2.0'])).toEqual(empty)
    expect(await told(['diff', 'data', 'current'])).toEqual(empty)
    expect(await told(['diff', '.', release.version])).toEqual(empty)
  })

  test.each([
    ['a whole dataset', async () => write('whole.json', JSON.stringify(later())), null],
    ['a tarball', async () => write('package.tgz', await tarball(later())), '0.3.0'],
    [
      'an unpacked package',
      async () => {
        for (const { path, content } of await filesOfPackage(later())) await write(path, content)
        return folder
      },
      '0.3.0',
    ],
    [
      'a folder with an array a collection',
      async () => {
        for (const { path, content } of await filesOf(later(), release)) await write(path, content)
        return folder
      },
      null,
    ],
    [
      'a repository with a file a record',
      async () => {
        await cp('data', join(folder, 'data'), { recursive: true })
        for (const id of ['fox-news', 'dailymailngr', 'ktnv']) await rm(join(folder, `data/actors/${id}.json`))
        await write('data/retired.json', JSON.stringify(later().retired))
        return folder
      },
      null,
    ],
    [
      'the snapshot of a release',
      async () => {
        await write('release.json', JSON.stringify({ formatVersion: 1, version: '0.3.0' }))
        await write('dataset.json', JSON.stringify(later()))
        return folder
      },
      '0.3.0',
    ],
  ])('reads %s', async (_, make, version) => {
    const { to, added, changed, merged, retired, removed, order } = await diff('current', await make())
    expect(to.version).toBe(version)
    expect([ids(merged), ids(retired), ids(removed)]).toEqual([['fox-news'], ['dailymailngr'], ['ktnv']])
    expect([ids(added), changed, order]).toEqual([['actors/dailymailngr', 'actors/fox-news'], [], {}])
  })

  test('groups for a reader what moved, counts first', async () => {
    const file = await write('whole.json', JSON.stringify(later()))
    const { stdout, exitCode } = await told(['diff', '0.1.0', file])
    expect(exitCode).toBe(0)
    expect(stdout).toBe(`0.1.0 to ${file}
  added    events 1
  changed  actors 1
  merged   actors 1
  retired  actors 1
  removed  actors 1

added
  events  - 2025-08-18-trump-putin-call: Trump and Putin speak by telephone

changed
  actors/nato
    /name  was "The alliance"
           is "NATO"

merged
  actors  - fox-news: now newsravens, since 2026-01-01: Told twice.

retired
  actors  - dailymailngr: nothing stands for it, since 2026-01-01: No source is by it.

removed
  actors  - ktnv: KTNV (Scripps News)
`)
  })

  test('fits a narrow terminal', async () => {
    const { stdout } = await told(['diff', '0.1.0', 'current'], { width: 40, env: { NO_COLOR: '1' } })
    expect(stdout.split('\n').filter((line) => line.length > 40)).toEqual([])
  })

  test('gives rows to other programs', async () => {
    const { stdout } = await told(['diff', '0.1.0', '0.2.0', '--csv'])
    const [head, first = '', ...rest] = stdout.split('\n')
    expect(head).toBe('collection,id,what,path,before,after')
    expect(first).toMatch(/^events,2025-08-18-trump-putin-call,added,"",,"{""id""/)
    expect(rest).toEqual(['actors,nato,changed,/name,"""The alliance""","""NATO"""', ''])
    const lines = (await told(['diff', '0.1.0', '0.2.0', '--ndjson'])).stdout.trim().split('\n')
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      collection: 'actors',
      id: 'nato',
      what: 'changed',
      path: '/name',
      before: 'The alliance',
      after: 'NATO',
    })
  })

  test('tells when records stand in another order alone', async () => {
    const file = await write('whole.json', JSON.stringify({ ...published, places: [...published.places].reverse() }))
    const { stdout, exitCode } = await told(['diff', 'current', file])
    expect([stdout, exitCode]).toEqual([`current (${release.version}) to ${file}\n  reordered  places\n`, 0])
  })

  test('takes a record of another version as it is', async () => {
    const events = published.events.map((event, place) => (place === 0 ? { ...event, mood: 'unknown yet' } : event))
    const file = await write('whole.json', JSON.stringify({ ...published, events }))
    const [change] = (await diff('current', file)).changed
    expect(change.changes).toEqual([{ op: 'add', path: '/mood', after: 'unknown yet' }])
  })

  test('names the lists that it does not compare', async () => {
    const file = await write('whole.json', JSON.stringify({ ...published, treaties: [{ id: 'one' }] }))
    expect(await told(['diff', 'current', file])).toEqual({
      stdout: '',
      stderr: `This version does not compare treaties of ${file}.\nNothing differs.\n`,
      exitCode: 1,
    })
  })
})

describe('diff refuses', () => {
  const refused = async (operand: string) => {
    const { stdout, stderr, exitCode } = await told(['diff', operand, 'current'])
    expect([stdout, exitCode]).toEqual(['', 2])
    return stderr
  }

  test('a version that there is not, and names the nearest', async () => {
    expect(await refused('0.1')).toMatch(/There is no version "0\.1"/)
    expect(await refused('0.1.1')).toBe('There is no version "0.1.1", and no such file: the nearest is "0.1.0".\n')
    released.history.releases = []
    expect(await refused('0.1.1')).toBe(
      'There is no version "0.1.1", and no such file: no version is released yet. Write "current".\n',
    )
  })

  test('a file that is not there', async () => {
    expect(await refused(join(folder, 'none.json'))).toBe(`${folder}/none.json does not exist.\n`)
  })

  test('a file that is no JSON, or no dataset', async () => {
    expect(await refused(await write('a.json', '{'))).toMatch(/a\.json is no JSON: /)
    for (const text of ['{}', '[]', 'null', '{"events": {}}']) {
      expect(await refused(await write('a.json', text)), text).toMatch(
        /a\.json is no dataset: it has no list of sources/,
      )
    }
  })

  test('records without ids, twice with one, or without dates', async () => {
    const file = (events: unknown) => write('a.json', JSON.stringify({ events }))
    expect(await refused(await file([{}]))).toMatch(/a\.json\.events\[0\] is .*, no record: it has no id/)
    expect(await refused(await file([{ id: 'one' }, { id: 'one' }]))).toMatch(/a\.json\.events has "one" twice/)
    expect(await refused(await file([{ id: 'one' }]))).toMatch(/cannot put in order by their dates/)
  })

  test('a folder without data', async () => {
    expect(await refused(folder)).toMatch(/holds no dataset: there is no data\/events\.json/)
  })

  test('a tarball that is cut off, damaged, or of another package', async () => {
    const whole = await tarball(published)
    const cut = await write('cut.tgz', whole.slice(0, whole.length / 2))
    expect(await refused(cut)).toMatch(/cut\.tgz is no whole tarball: .*Take it anew/)
    const damaged = Uint8Array.from(whole, (byte, place) => (place > 500 && place < 600 ? 255 - byte : byte))
    expect(await refused(await write('damaged.tgz', damaged))).toMatch(/damaged\.tgz is no whole tarball/)
    const other = gzipSync(createTar([{ name: 'package/package.json', data: manifest }]))
    expect(await refused(await write('other.tgz', other))).toMatch(/other\.tgz holds no dataset/)
    expect(await refused(await write('text.tgz', gzipSync('no tar at all')))).toMatch(/text\.tgz (is|holds) no /)
  })

  test('a snapshot of an unknown format version, or without its dataset', async () => {
    await write('release.json', JSON.stringify({ formatVersion: 2, version: '9.0.0' }))
    expect(await refused(folder)).toMatch(/release\.json is of format version 2, and this program reads 1/)
    await write('release.json', JSON.stringify({ formatVersion: 1, version: '9.0.0' }))
    expect(await refused(folder)).toMatch(/has a release\.json and no dataset\.json/)
  })

  test('to run with one side, and says what to write', async () => {
    const { stderr, exitCode } = await told(['diff', 'current'])
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Write: ukraine-peace-talks diff <old> <new>')])
  })
})
