import { readFile } from 'node:fs/promises'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/cli/input.js'
import { questionInputs as inputs } from '../../src/cli/question-inputs.js'
import { questionInputs } from '../../src/generate/question-inputs.js'
import { eventStatuses } from '../../src/vocabulary/event.js'

const keysOf = (name: keyof typeof inputs): readonly Input[] => {
  const parameters: readonly (Input | readonly Input[])[] = inputs[name]
  return parameters.filter((one) => Array.isArray(one)).flat()
}
const key = (question: keyof typeof inputs, name: string) => keysOf(question).find((one) => one.name === name)

describe('what the questions are given', () => {
  test('is what is committed', async () => {
    expect(questionInputs(ts.createCompilerHost({}))).toBe(await readFile('src/cli/question-inputs.ts', 'utf8'))
  })

  test('is the same in a fresh clone, where nothing that is made of the records is there yet', async () => {
    const host = ts.createCompilerHost({})
    const isMade = (path: string) => path.includes('src/dataset/generated')
    const fresh: ts.CompilerHost = {
      ...host,
      fileExists: (file) => !isMade(file) && host.fileExists(file),
      directoryExists: (folder) => !isMade(folder) && ts.sys.directoryExists(folder),
    }
    expect(questionInputs(fresh)).toBe(await readFile('src/cli/question-inputs.ts', 'utf8'))
  })

  test('has ids by what lists them, and terms by what they can be', () => {
    expect(inputs.stanceOf.slice(0, 2)).toEqual([
      { name: 'actor', takes: 'actors', needed: true },
      { name: 'option', takes: 'options', needed: true },
    ])
    expect(key('findEvents', 'status')).toEqual({
      name: 'status',
      does: 'With which status.',
      takes: 'terms',
      terms: Object.keys(eventStatuses).sort(),
      many: true,
    })
    expect(key('findPositions', 'polarity')).toMatchObject({ terms: [-1, 0, 1], many: true })
    expect(inputs.contactGraph[0]).toEqual({
      name: 'format',
      takes: 'terms',
      terms: ['d3', 'graphology'],
      needed: true,
    })
  })

  test('has days, words, numbers, records, and yes or no', () => {
    expect(key('stanceOf', 'asOf')).toMatchObject({ takes: 'day' })
    expect(key('findEvents', 'text')).toMatchObject({ takes: 'text' })
    expect(key('search', 'limit')).toMatchObject({ takes: 'number' })
    expect(key('plans', 'known')).toMatchObject({ takes: 'yes' })
    expect(key('findDiscrepancies', 'record')).toMatchObject({ takes: 'reference', many: true })
    expect(inputs.provenanceOf).toEqual([
      { name: 'record', takes: 'record', needed: true },
      { name: 'pointer', takes: 'pointer' },
    ])
  })

  test('has the parts of a key that is a filter of its own', () => {
    expect(key('findEvents', 'participant')?.parts?.map(({ name }) => name)).toEqual([
      'all',
      'any',
      'attendance',
      'role',
    ])
    expect(key('findPositions', 'condition')).toMatchObject({ takes: 'yes', parts: [{ name: 'event' }, {}, {}] })
  })

  test('leaves out what cannot be written in words, and says what cannot be left out', () => {
    expect(keysOf('citationOf').map(({ name }) => name)).toEqual(['style'])
    expect(key('stanceChanges', 'from')).toMatchObject({ needed: true })
    expect(key('stanceChanges', 'to')).not.toHaveProperty('needed')
  })
})
