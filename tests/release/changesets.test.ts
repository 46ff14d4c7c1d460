import { describe, expect, test } from 'vitest'
import { nextVersion } from '../../scripts/release/next-version.js'
import { namesIn } from '../../src/changes/names-in.js'

describe('a text names', () => {
  test.each([
    ['`places/city`: its name', ['places/city']],
    ['data/events/2025-03-02-london-summit.json', ['events/2025-03-02-london-summit']],
    ['options/talks/now, and issues/talks.', ['issues/talks', 'options/talks/now']],
    ['(fields/EventRecord/status)', ['fields/EventRecord/status']],
    ['retired/actors/the-envoy and actors/the-envoy', ['actors/the-envoy']],
    ['nothing at all', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('the version after', () => {
  test.each([
    ['0.0.0', 'minor', '0.1.0'],
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.4', 'major', '0.2.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
  ] as const)('%s, by a %s step, is %s', (version, step, next) => {
    expect(nextVersion(version, step)).toBe(next)
  })

  test('what is no version is not known', () => {
    expect(() => nextVersion('one', 'patch')).toThrow()
  })
})
