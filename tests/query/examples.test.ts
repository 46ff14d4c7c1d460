import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as changes from '../../src/changes.js'
import * as index from '../../src/index.js'
import { sample } from './sample-dataset.js'

const front = { ...index, ...changes }

interface Example {
  readonly name: string
  readonly code: string
}

/** The examples in the docstrings of what the front doors export. */
function examplesIn(folder: string): readonly Example[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated') && !file.includes('of-release'))
    .flatMap((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8')
      const docs = text.matchAll(/ \* @example\n((?: \* .*\n)+) \*\/\nexport (?:function|const) (\w+)/g)
      return [...docs].map(([, lines = '', name = '']) => ({ name, code: lines.replaceAll(/^ \* /gm, '').trim() }))
    })
    .filter(({ name }) => name in front)
}

const examples = ['src/dataset', 'src/query', 'src/questions', 'src/semantics', 'src/changes'].flatMap(examplesIn)

/** What an example gives, and what its comment says that it gives. */
function answerOf(code: string): { readonly given: unknown; readonly said: string | undefined } {
  const lines = code.split('\n')
  const [last = '', said] = (lines.pop() ?? '').split(' // ')
  const body = `${lines.join('\n')}\nreturn (${last})`
  return { given: new Function(...Object.keys(front), 'sample', body)(...Object.values(front), sample), said }
}

describe('the example', () => {
  test('stands at every question and lookup', () => {
    const questions = Object.entries(front).flatMap(([name, value]) =>
      typeof value === 'function' && !name.endsWith('Error') ? [name] : [],
    )
    // The example of an overloaded function stands at its first signature, as those of all others do.
    expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(questions))
  })

  test.each(examples.map(({ name, code }) => [name, code] as const))(
    'of %s runs and gives what it says',
    (_name, code) => {
      const { given, said } = answerOf(code)
      if (said !== undefined) expect(given).toEqual(new Function(`return (${said})`)())
      else expect(given === undefined || given === null || (Array.isArray(given) && given.length === 0)).toBe(false)
    },
  )
})
