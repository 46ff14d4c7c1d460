import { describe, expect, test } from 'vitest'
import { reasonFor } from '../../src/changes/reason-for.js'

const text = `A third reading.

What is said of one side is said of the other:

- \`positions/one\`: \`supports\`, not \`accepts\`.
  Nobody said yes.
- \`events/two\` and \`events/three\` are new.

Both \`events/two\` and others were read again.`

describe('the reason for what became of a record', () => {
  test.for([
    ['positions/one', '`supports`, not `accepts`. Nobody said yes.'],
    ['events/three', '`events/two` and `events/three` are new.'],
    ['events/two', '`events/two` and `events/three` are new. Both `events/two` and others were read again.'],
    ['events/tw', null],
    ['actors/nato', null],
  ] as const)('%s is told by what names it alone', ([name, reason]) => {
    expect(reasonFor(name, text)).toBe(reason)
  })
})
