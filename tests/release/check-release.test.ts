import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkRelease } from '../../scripts/release/check-release.js'
import { smallDataset } from '../integrity/small-dataset.js'
import { newRepository, Repository } from './repository.js'

let released: Repository
let repository: Repository
beforeAll(async () => {
  released = await newRepository()
  await released.release()
})
beforeEach(async () => {
  repository = new Repository(await mkdtemp(join(tmpdir(), 'release-')))
  await cp(released.root, repository.root, { recursive: true })
})
afterEach(() => repository.remove('.'))
afterAll(() => rm(released.root, { recursive: true }))

const check = () => checkRelease(repository.root)
const findings = async () => (await check()).findings

const [, place] = smallDataset().places
const [figure] = smallDataset().figures
const [discrepancy] = smallDataset().discrepancies
const retired = (entry: object) => JSON.stringify([...smallDataset().retired, entry])
const entry = (collection: string, id: string, replacedBy: readonly string[]) => ({
  collection,
  id,
  replacedBy,
  since: '2026-02-01',
  reason: 'Told twice.',
})

describe('before the first release', () => {
  test('there is nothing to compare with', async () => {
    const first = await newRepository()
    expect(await checkRelease(first.root)).toMatchObject({ released: null, promised: 'minor', findings: [] })
    await first.remove('.')
  })
})

describe('a release', () => {
  test('is what the working tree is held against, and is equal to it as long as nothing is changed', async () => {
    const { released: last, demanded, promised, findings: found } = await check()
    expect(last?.manifest).toMatchObject({ version: '0.1.0', date: '2026-01-31', counts: { events: 2, figures: 2 } })
    expect({ demanded, promised, found }).toEqual({ demanded: null, promised: null, found: [] })
  })

  test('is not changed by another order of the keys of a record', async () => {
    const { id = '', ...rest } = place ?? {}
    await repository.writeRecord('places', { ...Object.fromEntries(Object.entries(rest).reverse()), id })
    expect((await check()).demanded).toBeNull()
  })
})

describe('the step that is promised', () => {
  test('is missing where there is no changeset, and the message says which file to add', async () => {
    await repository.writeRecord('places', { ...place, id: 'town' })
    const [finding, ...others] = await findings()
    expect(others).toEqual([])
    expect(finding).toContain('there is no changeset, and what changed demands minor; add .changeset/<name>.md')
    expect(finding).toContain("'ukraine-peace-talks': minor")
    expect(finding).toContain('minor  places/town: it is new')
  })

  test('is too small where a record is added and a correction promised', async () => {
    await repository.writeRecord('places', { ...place, id: 'town' })
    await repository.changeset('town', 'patch', 'A town.')
    const [finding] = await findings()
    expect(finding).toContain('the changesets promise patch, and what changed demands minor')
    expect(finding).toContain("write 'ukraine-peace-talks': minor between the dashes of .changeset/town.md")
  })

  test('is the largest of the changesets', async () => {
    await repository.writeRecord('places', { ...place, id: 'town' })
    await repository.changeset('town', 'patch', 'A town.')
    await repository.changeset('other', 'minor', 'Something else.')
    expect(await check()).toMatchObject({ demanded: 'minor', promised: 'minor', findings: [] })
  })

  test('is asked for between the dashes of each changeset', async () => {
    await repository.changeset('town', 'none', 'A town.')
    await expect(check()).rejects.toThrow('.changeset/town.md promises no step')
  })
})

describe('a changed record', () => {
  beforeEach(() => repository.replace('data/places/city.json', '"City"', '"The city"'))

  test('is to be named by a changeset, and the message says which record and what to write', async () => {
    await repository.changeset('city', 'patch', 'A better name.')
    expect(await findings()).toEqual([
      'places/city: it says something else at /name, and no changeset names it; write - `places/city`: why, in the text of a changeset (.changeset/<name>.md)',
    ])
  })

  test.each(['`places/city`: its own name', 'See data/places/city.json.', 'In (places/city).'])(
    'is named by %s',
    async (text) => {
      await repository.changeset('city', 'patch', text)
      expect(await check()).toMatchObject({ demanded: 'patch', findings: [] })
    },
  )

  test.each(['`places/city-hall`: its name', 'the city of places', '`actors/city`: its name'])(
    'is not named by %s',
    async (text) => {
      await repository.changeset('city', 'patch', text)
      expect(await findings()).toHaveLength(1)
    },
  )
})

describe('a released id', () => {
  test('may not vanish, whatever is promised', async () => {
    await repository.remove(`data/discrepancies/${discrepancy?.id}.json`)
    await repository.changeset('tolls', 'major', '`discrepancies/tolls`: not needed.')
    expect(await findings()).toEqual([
      'discrepancies/tolls: it was released in releases/0.1.0 and is gone; restore it, or write in data/retired.json {"collection":"discrepancies","id":"tolls","replacedBy":["<id>"],"since":"<day>","reason":"<why>"}',
    ])
  })

  test('may not vanish as an option of an issue', async () => {
    const issue = smallDataset().issues.find(({ id }) => id === 'talks')
    await repository.writeRecord('issues', { ...issue, id: 'talks', options: issue?.options.slice(1) } as {
      id: string
    })
    await repository.changeset('option', 'major', '`issues/talks`, `options/talks/now`: not needed.')
    const [finding, ...others] = await findings()
    expect(finding).toContain('options/talks/now: it was released in releases/0.1.0 and is gone')
    expect(finding).toContain('{"collection":"options","id":"talks/now"')
    expect(others).toEqual([])
  })

  test('is withdrawn by a major step that names it', async () => {
    await repository.remove('data/discrepancies/tolls.json')
    await repository.write('data/retired.json', retired(entry('discrepancies', 'tolls', [])))
    await repository.changeset('tolls', 'minor', '`discrepancies/tolls`: not needed.')
    expect((await findings()).join()).toContain(
      'major  discrepancies/tolls: it was withdrawn, and nothing stands for it',
    )
    await repository.changeset('tolls', 'major', '`discrepancies/tolls`: not needed.')
    expect(await findings()).toEqual([])
  })

  test('is merged by a minor step that names it', async () => {
    await repository.remove(`data/figures/${figure?.id}.json`)
    await repository.write('data/retired.json', retired(entry('figures', 'ten', ['twelve'])))
    await repository.changeset('ten', 'minor', 'Two are one.')
    const [finding] = await findings()
    expect(finding).toContain('figures/ten: it was merged into twelve, and no changeset names it')
    await repository.changeset('ten', 'minor', '`figures/ten`: told twice.')
    expect(await check()).toMatchObject({ demanded: 'minor', findings: [] })
  })
})

describe('an entry of a retired id', () => {
  test('may not be taken out', async () => {
    await repository.write('data/retired.json', '[]')
    await repository.changeset('envoy', 'major', '`actors/the-envoy`')
    expect(await findings()).toEqual([
      'actors/the-envoy: its entry in data/retired.json was released and was taken out; put it back as it was in releases/0.1.0/dataset.json',
    ])
  })

  test('loses where it led to by a major step that names it', async () => {
    await repository.write('data/retired.json', JSON.stringify([entry('actors', 'the-envoy', [])]))
    await repository.changeset('envoy', 'patch', 'Nobody.')
    const found = (await findings()).join('\n')
    expect(found).toContain(
      'actors/the-envoy: it led to envoy, and nothing stands for it now, and no changeset names it',
    )
    expect(found).toContain('major  retired/actors/the-envoy')
    await repository.changeset('envoy', 'major', '`actors/the-envoy`: nobody.')
    expect(await findings()).toEqual([])
  })
})

describe('what a reader depends on', () => {
  test('breaks by a major step where a field is removed from the schema', async () => {
    const schema = JSON.parse(await repository.read('dist/schema/dataset.json'))
    delete schema.properties.places.items.properties.coordinates
    await repository.write('dist/schema/dataset.json', JSON.stringify(schema))
    await repository.changeset('fields', 'minor', 'Fewer.')
    expect((await findings()).join()).toContain('major  /places/*/coordinates: the field was removed')
    await repository.changeset('fields', 'major', 'Fewer.')
    expect(await findings()).toEqual([])
  })

  test('breaks by a major step where a type narrows', async () => {
    await repository.replace('dist/index.d.ts', 'within?: string', 'within: string')
    await repository.changeset('types', 'minor', 'Stricter.')
    expect((await findings()).join()).toContain('major  Taken.within: it can no longer be left out')
    await repository.changeset('types', 'major', 'Stricter.')
    expect(await findings()).toEqual([])
  })

  test('does not compile at all, and the check says where', async () => {
    await repository.replace('dist/index.d.ts', 'readonly Given[]', 'readonly Missing[]')
    await expect(check()).rejects.toThrow(
      "The declarations of this version, index.d.ts do not compile, at line 8: Cannot find name 'Missing'",
    )
  })

  test('is not changed by another id', async () => {
    await repository.replace('dist/index.d.ts', "'meeting' |", "'meeting' | 'second-meeting' |")
    expect((await check()).demanded).toBeNull()
  })

  test.each(['stances/opposes', 'fields/EventRecord/status'])('is defined anew: %s is to be named', async (id) => {
    const codebook = JSON.parse(await repository.read('dist/data/codebook.json'))
    codebook.terms.find((term: { id: string }) => term.id === id).definition = 'Something else.'
    await repository.write('dist/data/codebook.json', JSON.stringify(codebook))
    await repository.changeset('terms', 'patch', 'Clearer.')
    const [finding] = await findings()
    expect(finding).toContain(`${id}: its definition was`)
    await repository.changeset('terms', 'patch', `\`${id}\`: clearer.`)
    expect(await check()).toMatchObject({ demanded: 'patch', findings: [] })
  })

  test('has to be built', async () => {
    await repository.remove('dist/index.d.ts')
    await expect(check()).rejects.toThrow('dist/index.d.ts is not there to be compared with the last release')
  })
})

describe('a snapshot', () => {
  const cases: readonly { title: string; spoil: () => Promise<void>; says: string }[] = [
    {
      title: 'is not there',
      spoil: () => repository.remove('releases'),
      says: 'releases/0.1.0 is not there, and it was released: restore it with git',
    },
    {
      title: 'of a release of the changelog is not there',
      spoil: async () => repository.write('CHANGELOG.md', `${await repository.read('CHANGELOG.md')}\n## 0.0.9\n`),
      says: 'releases/0.0.9 is not there',
    },
    {
      title: 'has lost its manifest',
      spoil: () => repository.remove('releases/0.1.0/release.json'),
      says: 'releases/0.1.0 is missing its release.json',
    },
    {
      title: 'has lost a file',
      spoil: () => repository.remove('releases/0.1.0/schema.json'),
      says: 'releases/0.1.0 is missing its schema.json',
    },
    {
      title: 'was changed',
      spoil: () => repository.replace('releases/0.1.0/dataset.json', '"City"', '"Town"'),
      says: 'releases/0.1.0 is damaged: the SHA-256 of dataset.json is ',
    },
    {
      title: 'has a manifest that is cut off',
      spoil: async () =>
        repository.write(
          'releases/0.1.0/release.json',
          (await repository.read('releases/0.1.0/release.json')).slice(0, 99),
        ),
      says: 'releases/0.1.0 is damaged: its release.json is no JSON',
    },
    {
      title: 'has a manifest without a date',
      spoil: () => repository.replace('releases/0.1.0/release.json', '"date"', '"day"'),
      says: 'releases/0.1.0 is damaged: its release.json is not sound',
    },
    {
      title: 'has another content hash',
      spoil: async () => {
        const manifest = JSON.parse(await repository.read('releases/0.1.0/release.json'))
        await repository.write(
          'releases/0.1.0/release.json',
          JSON.stringify({ ...manifest, contentHash: '0'.repeat(64) }),
        )
      },
      says: 'releases/0.1.0 is damaged: the content hash of its records is ',
    },
    {
      title: 'is of an unknown format',
      spoil: () => repository.replace('releases/0.1.0/release.json', '"formatVersion": 1', '"formatVersion": 2'),
      says: 'releases/0.1.0 is of format version 2, and this program reads 1',
    },
    {
      title: 'stands under another version',
      spoil: () => repository.replace('releases/0.1.0/release.json', '"version": "0.1.0"', '"version": "0.1.1"'),
      says: 'releases/0.1.0 says that it is 0.1.1',
    },
    {
      title: 'is not of the version of the package',
      spoil: () => repository.replace('package.json', '0.1.0', '0.0.0'),
      says: 'releases/0.1.0 is the last release, and package.json says 0.0.0',
    },
  ]

  test.each(cases)('$title: the check fails, and names it', async ({ spoil, says }) => {
    await spoil()
    await expect(check()).rejects.toThrow(says)
  })
})
