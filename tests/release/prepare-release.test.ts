import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkRelease } from '../../scripts/release/check-release.js'
import { checkReleased } from '../../scripts/release/check-released.js'
import { NotReadyError, prepareRelease } from '../../scripts/release/prepare-release.js'
import { readSnapshot } from '../../scripts/release/snapshot.js'
import { smallDataset } from '../integrity/small-dataset.js'
import { newRepository, type Repository } from './repository.js'

let repository: Repository
beforeEach(async () => {
  repository = await newRepository()
})
afterEach(() => repository.remove('.'))

const prepare = (date = '2026-02-01', stable = false) => prepareRelease(repository.root, { date, stable })

async function correct(step: string): Promise<void> {
  await repository.replace('data/places/city.json', '"City"', '"The city"')
  await repository.changeset('city', step, '- `places/city`: its own name.')
}

describe('the first release', () => {
  test('is 0.1.0, and writes every file that says so', async () => {
    expect(await repository.release('2026-01-31')).toBe('0.1.0')
    expect(JSON.parse(await repository.read('package.json'))).toMatchObject({ version: '0.1.0' })
    const lock = JSON.parse(await repository.read('package-lock.json'))
    expect([lock.version, lock.packages[''].version]).toEqual(['0.1.0', '0.1.0'])
    expect(await repository.read('CITATION.cff')).toContain('version: 0.1.0\ndate-released: 2026-01-31\n')
    expect(await repository.read('README.md')).toContain('ukraine-peace-talks, version 0.1.0, record')
    expect(await repository.read('CHANGELOG.md')).toMatch(/^# Changelog\n\n## 0\.1\.0\n\nReleased on 2026-01-31\.\n/)
    await expect(repository.read('.changeset/first.md')).rejects.toThrow('ENOENT')
  })

  test('leaves a snapshot with its records, a record a line, and with its changesets', async () => {
    await repository.changeset('city', 'patch', '`places/city` is named.')
    await repository.release()
    const { manifest, dataset, declarations, definitions } = await readSnapshot(repository.root, '0.1.0')
    expect(dataset).toEqual(JSON.parse(JSON.stringify({ ...smallDataset(), ...dataset })))
    expect(manifest.changesets).toEqual([
      { name: 'city', step: 'patch', text: '`places/city` is named.', records: ['places/city'] },
      { name: 'first', step: 'minor', text: 'The first release.', records: [] },
    ])
    expect((await repository.read('releases/0.1.0/dataset.json')).split('\n')).toContain(
      JSON.stringify(dataset.places.find(({ id }) => id === 'country')),
    )
    expect([...declarations.keys()]).toEqual(['given.shared.d.ts', 'index.d.ts', 'schemas.d.ts'])
    expect(declarations.get('index.d.ts')).toContain('type EventId = string;')
    expect(declarations.get('schemas.d.ts')).toContain("from './given.shared.js'")
    expect(Object.keys(definitions)).toEqual(['fields/EventRecord/status', 'stances/opposes'])
  })

  test('is what the working tree is then, and may be published', async () => {
    await repository.release()
    expect(await checkRelease(repository.root)).toMatchObject({ demanded: null, promised: null, findings: [] })
    expect(await checkReleased(repository.root)).toEqual([])
  })
})

describe('the next release', () => {
  beforeEach(() => repository.release('2026-01-31'))

  test.each([
    ['patch', '0.1.1'],
    ['minor', '0.2.0'],
    ['major', '0.2.0'],
  ])('of a %s step is %s', async (step, version) => {
    await correct(step)
    expect(await repository.release('2026-02-01')).toBe(version)
    expect(await repository.read('CHANGELOG.md')).toMatch(
      new RegExp(`^# Changelog\n\n## ${version}\n\nReleased on 2026-02-01\\.\n[^]*\n\n## 0\\.1\\.0\n`),
    )
  })

  test('is 1.0.0 where that is asked for, and only once', async () => {
    await correct('patch')
    repository.commit()
    expect((await prepare('2026-02-01', true)).version).toBe('1.0.0')
    await repository.write('package.json', JSON.stringify({ version: '1.0.0' }))
    repository.commit()
    await expect(prepare('2026-02-01', true)).rejects.toThrow('releases/1.0.0 is not there')
  })

  test('writes nothing before it is whole', async () => {
    await correct('patch')
    repository.commit()
    await prepare()
    expect(repository.changes()).toBe('')
  })

  const refused: readonly { title: string; given: () => Promise<unknown>; says: string }[] = [
    {
      title: 'something is not committed',
      given: async () => {
        await correct('patch')
        return prepare()
      },
      says: 'Commit first, or take back: data/places/city.json, .changeset/city.md',
    },
    {
      title: 'the check finds something',
      given: async () => {
        await correct('patch')
        await repository.changeset('city', 'patch', 'A better name.')
        repository.commit()
        return prepare()
      },
      says: 'places/city: it says something else at /name, and no changeset names it',
    },
    { title: 'there is no changeset', given: () => prepare(), says: 'There is no changeset, so nothing to release' },
    { title: 'the day is none', given: () => prepare('2026-02-30'), says: '"2026-02-30" is no day' },
    {
      title: 'the day is before the last release',
      given: async () => {
        await correct('patch')
        repository.commit()
        return prepare('2026-01-30')
      },
      says: '0.1.0 was released on 2026-01-31: a release after it is not of 2026-01-30',
    },
  ]

  test.each(refused)('is refused where $title', async ({ given, says }) => {
    const refusal = expect(given()).rejects
    await refusal.toThrow(NotReadyError)
    await refusal.toThrow(says)
  })
})

describe('publishing is refused', () => {
  test('before the first release', async () => {
    expect(await checkReleased(repository.root)).toEqual([
      'Nothing is released yet: run npm run version, and commit what it writes',
    ])
  })

  test('where a changeset or a change waits for a release, or something is not committed', async () => {
    await repository.release()
    await correct('patch')
    expect(await checkReleased(repository.root)).toEqual([
      'Commit first, or take back: data/places/city.json, .changeset/city.md',
      'No release has taken .changeset/city.md: run npm run version',
      'The data, the schemas or the types are not those of releases/0.1.0: run npm run version',
    ])
  })
})
