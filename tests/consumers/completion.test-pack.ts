import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, inject, test } from 'vitest'
import type { CollectionName } from '../../src/vocabulary/collections.js'

const installation = inject('installation')
const file = join(installation, 'completion.mts')

const ids = (name: CollectionName): readonly string[] =>
  JSON.parse(readFileSync(join(installation, `node_modules/ukraine-peace-talks/dist/data/${name}.json`), 'utf8')).map(
    ({ id }: { id: string }) => id,
  )

/** What an editor offers where a text has a bar. */
function offered(text: string): string[] {
  const position = text.indexOf('|')
  const content = text.replace('|', '')
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  }
  const host: ts.LanguageServiceHost = {
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const source = name === file ? content : ts.sys.readFile(name)
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
    },
    getCurrentDirectory: () => installation,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  }
  const service = ts.createLanguageService(host)
  return service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? []
}

describe('an editor offers', () => {
  test('every id of an event inside a lookup, and nothing else', () => {
    const found = offered(`import { getEvent } from 'ukraine-peace-talks'\ngetEvent('|')\n`)
    expect(found.sort()).toEqual([...ids('events')].sort())
  })

  test('every id of an actor inside a filter', () => {
    const found = offered(`import { findEvents } from 'ukraine-peace-talks'\nfindEvents({ participant: '|' })\n`)
    expect(found).toEqual(expect.arrayContaining([...ids('actors')]))
  })

  test('every key of a filter', () => {
    const found = offered(`import { findEvents } from 'ukraine-peace-talks'\nfindEvents({ | })\n`)
    expect(found).toEqual(expect.arrayContaining(['from', 'participant', 'side', 'status', 'to', 'type']))
  })
})
