import { describe, expect, test } from 'vitest'
import { changelogSection, withSection } from '../../scripts/release/changelog-section.js'
import type { PendingChangeset } from '../../scripts/release/changesets.js'
import { datasetSchema } from '../../src/schema/dataset.js'
import { smallDataset } from '../integrity/small-dataset.js'

const before = smallDataset()
const nothing = datasetSchema.parse({
  ...Object.fromEntries(Object.keys(before).map((name) => [name, []])),
})
const changeset = (name: string, step: PendingChangeset['step'], text: string): PendingChangeset => ({
  name,
  step,
  text,
  records: [],
})
const entry = (id: string, replacedBy: string[]) => ({
  collection: 'figures' as const,
  id,
  replacedBy,
  since: '2026-02-01',
  reason: 'Told <b>twice</b>.',
})

function after() {
  const dataset = smallDataset()
  const [plan, meeting] = dataset.events
  const [, city] = dataset.places
  if (plan === undefined || meeting === undefined || city === undefined) throw new Error('the small dataset is smaller')
  city.name = 'The `city`'
  city.aliases = ['A | B', 'x'.repeat(200)]
  const later = {
    ...meeting,
    id: 'later',
    title: 'Talks @team | <b>again</b>\n## 9.9.9',
    date: { ...meeting.date, edtf: '2025-04' },
  }
  return {
    ...dataset,
    events: [plan, meeting, later],
    figures: dataset.figures.filter(({ id }) => id !== 'ten'),
    retired: [...dataset.retired, entry('ten', ['twelve'])],
  }
}

const changesets = [
  changeset('city', 'patch', 'Names of places:\n\n- `places/city`: as the town\n  writes itself.\n- something else.'),
  changeset('talks', 'minor', 'More talks.'),
]
const section = changelogSection({ version: '0.2.0', date: '2026-02-01', changesets, before, after: after() })

describe('the section of a release', () => {
  test('is headed by its version and day', () => {
    expect(section).toMatch(/^## 0\.2\.0\n\nReleased on 2026-02-01\.\n\n/)
  })

  test('has the changesets, the largest step first, each an item', () => {
    expect(section).toContain(
      '### Added\n\n- More talks.\n\n### Corrected\n\n- Names of places:\n\n  - `places/city`: as the town\n    writes itself.\n  - something else.\n',
    )
  })

  test('counts the records of each collection', () => {
    expect(section).toContain('| collection | before | added | corrected | merged | withdrawn | now |\n| --- |')
    expect(section).toContain('| events | 2 | 1 | 0 | 0 | 0 | 3 |')
    expect(section).toContain('| places | 2 | 0 | 1 | 0 | 0 | 2 |')
    expect(section).toContain('| figures | 2 | 0 | 0 | 1 | 0 | 1 |')
  })

  test('lists the added events with their dates, whatever their titles hold', () => {
    expect(section).toContain(
      '### Added events, by date\n\n- 2025-04: Talks &#64;team &#124; &#60;b&#62;again&#60;/b&#62; &#35;&#35; 9.9.9 (`events/later`)\n',
    )
  })

  test('has each corrected field with both values, and the reason from the line that names the record', () => {
    const start = section.indexOf('### Corrected records')
    const lines = section.slice(start).split('\n').slice(2, 7)
    expect(lines[0]).toBe('- `places/city`')
    expect(lines).toContain('  - `/name`: `"City"` → `` "The `city`" ``')
    expect(lines.filter((line) => line.includes('xxx')).every((line) => line.length < 150)).toBe(true)
    expect(section.slice(start)).toContain('  - why: as the town writes itself.\n')
    expect(section.slice(start)).not.toContain('why: Names of places')
  })

  test('says where each retired id went, and since when', () => {
    expect(section).toContain(
      '### Retired ids\n\n- `figures/ten` → `figures/twelve`, since 2026-02-01: Told &#60;b&#62;twice&#60;/b&#62;.\n',
    )
    expect(section).not.toContain('actors/the-envoy')
  })

  test('says of a withdrawn id that nothing stands for it', () => {
    const withdrawn = { ...after(), retired: [...before.retired, entry('ten', [])] }
    const text = changelogSection({ version: '1.0.0', date: '2026-02-01', changesets, before, after: withdrawn })
    expect(text).toContain('- `figures/ten` → nothing, since 2026-02-01')
    expect(text).toContain('| figures | 2 | 0 | 0 | 0 | 1 | 1 |')
  })

  test('leaves out what there is none of', () => {
    const text = changelogSection({ version: '0.1.1', date: '2026-02-01', changesets: [], before, after: before })
    expect(text.match(/^### .*$/gm)).toEqual(['### Records'])
  })

  test('counts all records of the first release as added, and their events by date', () => {
    const text = changelogSection({ version: '0.1.0', date: '2026-01-01', changesets, before: nothing, after: before })
    expect(text).toContain('| events | 0 | 2 | 0 | 0 | 0 | 2 |')
    expect(text).toContain('- 2025-03-03: A plan to talk (`events/plan`)')
    expect(text).not.toContain('### Corrected records')
  })
})

describe('a changelog', () => {
  test('is begun by the first section', () => {
    expect(withSection(null, '## 0.1.0\n')).toBe('# Changelog\n\n## 0.1.0\n')
  })

  test('has the newest section first, and the older ones as they were', () => {
    const first = withSection(null, '## 0.1.0\n\ntext\n')
    expect(withSection(first, '## 0.2.0\n')).toBe('# Changelog\n\n## 0.2.0\n\n## 0.1.0\n\ntext\n')
    expect(withSection(withSection(first, '## 0.2.0\n'), '## 0.3.0\n').match(/^## .*$/gm)).toEqual([
      '## 0.3.0',
      '## 0.2.0',
      '## 0.1.0',
    ])
  })
})
