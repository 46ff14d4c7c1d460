import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { WholeRelease } from '../../../src/changes/history-of.js'
import { historyOf } from '../../../src/changes/history-of.js'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import { published } from '../../../src/dataset/published.js'
import type { Dataset } from '../../../src/dataset/record-types.js'
import { json, told } from '../told.js'

const released = vi.hoisted(() => ({ history: { formatVersion: 1, releases: [] as unknown } }))
vi.mock('../../../src/exports/generated/history.js', () => ({ default: released.history }))

const nato = published.actors.find(({ id }) => id === 'nato') as Dataset<Ids>['actors'][number]

const entry = {
  collection: 'actors',
  id: 'alliance',
  replacedBy: ['nato'],
  since: '2026-02-05',
  reason: 'Told twice.',
} as const

/** Three releases: with an actor told twice, with one of the two merged, and with the other corrected. */
const releases: readonly WholeRelease[] = [
  {
    version: '0.1.0',
    date: '2026-01-05',
    contentHash: '1',
    reasons: [{ step: 'minor', text: 'The first release.', records: [] }],
    dataset: {
      ...published,
      actors: [
        { ...nato, name: 'The alliance' },
        { ...nato, id: 'alliance' },
      ],
    },
  },
  {
    version: '0.2.0',
    date: '2026-02-05',
    contentHash: '2',
    reasons: [{ step: 'minor', text: '`actors/alliance` is one with `actors/nato`.', records: ['actors/alliance'] }],
    dataset: { ...published, actors: [{ ...nato, name: 'The alliance' }], retired: [entry] },
  },
  {
    version: 'unreleased',
    date: null,
    contentHash: '3',
    reasons: [
      { step: 'patch', text: 'The name of `actors/nato`, as its source has it.', records: ['actors/nato'] },
      { step: 'patch', text: 'Another thing.', records: [] },
    ],
    dataset: { ...published, actors: [nato], retired: [entry] },
  },
]

beforeEach(() => {
  released.history.releases = historyOf(releases).releases
})

describe('history of a record', () => {
  test('says in which version it came, what changed, when and why', async () => {
    expect(await told(['history', 'nato'])).toEqual({
      stdout: `actors/nato

added in 0.1.0, on 2026-01-05

changed in unreleased
  /name  was "The alliance"
         is "NATO"
  why    The name of \`actors/nato\`, as its source has it.
`,
      stderr: '',
      exitCode: 0,
    })
  })

  test('says where it went', async () => {
    const { stdout } = await told(['history', 'actors/alliance'])
    expect(stdout).toContain(`merged in 0.2.0, on 2026-02-05
  where  now nato, since 2026-02-05: Told twice.
  why    \`actors/alliance\` is one with \`actors/nato\`.
`)
  })

  test('gives its steps to other programs', async () => {
    expect(await json('history actors/nato')).toEqual([
      { version: '0.1.0', date: '2026-01-05', what: 'added', changes: [], entry: null, reasons: [] },
      {
        version: 'unreleased',
        date: null,
        what: 'changed',
        changes: [{ op: 'replace', path: '/name', before: 'The alliance', after: 'NATO' }],
        entry: null,
        reasons: releases[2]?.reasons.slice(0, 1),
      },
    ])
    const { stdout } = await told(['history', 'alliance', '--csv'])
    const [, ...rows]: string[][] = parse(stdout)
    expect(rows).toEqual([
      ['0.1.0', '2026-01-05', 'added', '', '', '', ''],
      ['0.2.0', '2026-02-05', 'merged', '', '', JSON.stringify(entry), '`actors/alliance` is one with `actors/nato`.'],
    ])
  })

  test('fits a narrow terminal', async () => {
    const { stdout } = await told(['history', 'nato'], { width: 30, env: { NO_COLOR: '1' } })
    expect(stdout.split('\n').filter((line) => line.length > 30)).toEqual([])
  })

  test('names the nearest of what any release had, and what to ask for an option', async () => {
    expect(await told(['history', 'aliance'])).toEqual({
      stdout: '',
      stderr: 'There is no record "aliance": the nearest is "alliance".\n',
      exitCode: 2,
    })
    expect((await told(['history', 'actors/natto'])).stderr).toContain('the nearest is "actors/nato"')
    expect((await told(['history', 'ceasefire/general-ceasefire'])).stderr).toContain('history of issues/ceasefire')
  })

  test('asks which is meant where several collections had the id', async () => {
    const [place] = published.places
    const twice = releases.map((release) => ({
      ...release,
      dataset: { ...release.dataset, places: [{ ...place, id: 'nato' }] as Dataset<Ids>['places'] },
    }))
    released.history.releases = historyOf(twice).releases
    const { stderr, exitCode } = await told(['history', 'nato'])
    expect([exitCode, stderr]).toEqual([2, 'Several collections had "nato": write actors/nato or places/nato\n'])
  })
})

describe('history alone', () => {
  test('lists the releases with their steps and counts', async () => {
    const { stdout } = await told(['history', '--csv'])
    const [head, ...rows]: string[][] = parse(stdout)
    expect(head).toEqual(['version', 'date', 'steps', 'added', 'changed', 'merged', 'retired', 'removed'])
    const first = Object.values(releases[0]?.dataset ?? {}).flat().length
    expect(rows).toEqual([
      ['0.1.0', '2026-01-05', 'minor', String(first), '0', '0', '0', '0'],
      ['0.2.0', '2026-02-05', 'minor', '1', '0', '1', '0', '0'],
      ['unreleased', '', 'patch', '0', '1', '0', '0', '0'],
    ])
    expect(await json('history')).toMatchObject([
      { version: '0.1.0', contentHash: '1', steps: ['minor'], counts: { added: first }, reasons: releases[0]?.reasons },
      { version: '0.2.0' },
      { version: 'unreleased', date: null },
    ])
  })

  test('says that nothing is released yet', async () => {
    released.history.releases = []
    const none = { stdout: '', stderr: 'No version is released yet: there is no history.\n', exitCode: 1 }
    expect(await told(['history'])).toEqual(none)
    expect(await told(['history', 'nato'])).toEqual(none)
  })
})
