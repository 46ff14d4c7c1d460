import { describe, expect, test } from 'vitest'
import { commentOf } from '../../scripts/pull-request/comment-of.js'
import { published } from '../../src/dataset/published.js'

const [first, second, third, ...others] = published.events
if (first === undefined || second === undefined || third === undefined) throw new Error('There are too few events.')
const entry = { collection: 'events', since: '2026-01-01', reason: 'The same meeting, told twice.' } as const

describe('commentOf', () => {
  test('says that nothing changes', () => {
    expect(commentOf({ before: published, after: published, unread: [] })).toBe(
      '### What changes in the records\n\nNo record changes.\n',
    )
  })

  test('says what is lost first and what is new last, and the step that it demands', () => {
    const before = { ...published, events: [first, second, third] }
    const after = {
      ...published,
      events: [{ ...first, title: 'Another title' }, ...others.slice(0, 1)],
      retired: [{ ...entry, id: second.id, replacedBy: [first.id] }],
    }
    const [added] = others
    expect(commentOf({ before, after, unread: ['events/broken.json'] })).toBe(
      `### What changes in the records

The changes to the records demand a **major** step of the version, at least.

#### Could not be read, and are left out; \`npm run check\` says why (1)

- \`"events/broken.json"\`

#### Gone without an entry in \`data/retired.json\` (1)

- \`events/${third.id}\` \`${JSON.stringify(third.title)}\`

#### Merged (1)

- \`events/${second.id}\` → \`events/${first.id}\`: \`"The same meeting, told twice."\`

#### Changed (1)

- \`events/${first.id}\`
  - \`/title\`: \`${JSON.stringify(first.title)}\` → \`"Another title"\`

#### Added (2)

- \`events/${added?.id}\` \`${JSON.stringify(added?.title)}\`
- \`retired/events/${second.id}\` \`"The same meeting, told twice."\`
`,
    )
  })

  test('names what was withdrawn with its reason', () => {
    const after = {
      ...published,
      events: published.events.slice(1),
      retired: [{ ...entry, id: first.id, replacedBy: [] }],
    }
    expect(commentOf({ before: published, after, unread: [] })).toContain(
      `#### Withdrawn (1)\n\n- \`events/${first.id}\`: \`"The same meeting, told twice."\``,
    )
  })

  test('says how much does not fit into a comment', () => {
    const many = Array.from({ length: 2000 }, (_, number) => ({
      ...first,
      id: `${first.id}-${number}` as typeof first.id,
    }))
    const comment = commentOf({
      before: published,
      after: { ...published, events: [...published.events, ...many] },
      unread: [],
    })
    expect(comment.length).toBeLessThan(65_536)
    const lines = comment.split('\n').filter((line) => line.startsWith('- ')).length
    expect(comment).toContain('#### Added (2000)')
    expect(comment).toContain(`${2000 - lines} more lines do not fit into a comment`)
  })

  test('writes out what is not seen, and cuts what is long', () => {
    const title = `\u202Eabc\u0007${'x'.repeat(500)}`
    const comment = commentOf({
      before: published,
      after: { ...published, events: [{ ...first, title }, ...published.events.slice(1)] },
      unread: [],
    })
    expect(comment).toContain('`"\\u{202e}abc\\u0007xxx')
    expect(comment).toMatch(/x…`\n$/)
  })
})
