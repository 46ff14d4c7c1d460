import { describe, expect, test } from 'vitest'
import { sectionOf } from '../../scripts/release-assets/section-of.js'

const changelog =
  '# Changelog\n\n## 0.2.0 (2026-12-01)\n\nTwo.\n\n### Added\n\n- more\n\n## 0.1.0 (2026-11-22)\n\nOne.\n'

describe('sectionOf', () => {
  test('is what stands below the heading of a version, up to the next', () => {
    expect([sectionOf(changelog, '0.2.0'), sectionOf(changelog, '0.1.0')]).toEqual([
      'Two.\n\n### Added\n\n- more\n',
      'One.\n',
    ])
  })

  test.for(['0.1', '0.3.0', '#'])('names a version that it says nothing of: %s', (version) => {
    expect(() => sectionOf(changelog, version)).toThrow(`CHANGELOG.md says nothing of ${version}`)
  })
})
