import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { flagsOf } from '../../src/cli/flags.js'
import { inputsOf } from '../../src/cli/inputs-of.js'
import { outputs } from '../../src/cli/outputs.js'
import { published } from '../../src/dataset/published.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { told } from './told.js'

// What writes files or prints a script by itself has tests of its own.
const names = Object.keys(commands).filter(
  (name) => !['export', 'complete', 'check'].includes(name),
) as (keyof typeof commands)[]
const flags = names.flatMap((name) => flagsOf(inputsOf(commands[name]).options).map((flag) => `--${flag.name}`))
const ids = collectionNames.flatMap((name) => published[name].map(({ id }) => id))
const options = published.issues.flatMap((issue) => issue.options.map(({ id }) => id))

const word = fc.oneof(
  fc.constantFrom(...ids),
  fc.constantFrom(...options),
  fc.constantFrom(...flags, ...Object.values(outputs).map((output) => output.flags), '--help', '--', '-'),
  fc.constantFrom(
    '2025-08',
    '2025-03-20',
    '2025-02-30',
    'possibly',
    '-1',
    '0',
    '',
    ',',
    '/',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

describe('the command line', () => {
  test.prop([fc.constantFrom(...names), fc.array(word, { maxLength: 5 })], { numRuns: 400 })(
    'answers any words after a command, or says what is wrong in a line and ends with 2',
    async (name, words) => {
      const { stdout, stderr, exitCode } = await told([name, ...words])
      if (exitCode === 2) {
        expect(stdout).toBe('')
        expect(stderr).toMatch(/\S/)
        expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+/m)
      } else {
        expect(stderr).toBe(exitCode === 1 ? 'Nothing found.\n' : '')
      }
    },
  )

  test.prop([fc.array(fc.oneof(word, fc.constantFrom(...names)), { maxLength: 4 })])(
    'throws nothing, whatever words it is given',
    async (words) => {
      fc.pre(!words.some((one) => ['export', 'complete', 'check'].includes(one)))
      expect([0, 1, 2]).toContain((await told(words)).exitCode)
    },
  )
})
