import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { withoutIds } from '../../scripts/release/declarations.js'
import { filesOfQuestions } from '../../src/generate/bound-questions.js'
import type { SchemaDataset } from '../../src/schema/dataset.js'

const retired: SchemaDataset['retired'] = [
  {
    collection: 'events',
    id: 'old-call',
    replacedBy: ['older-call'],
    since: '2026-01-01',
    reason: 'Told twice. */ @x',
  },
  {
    collection: 'events',
    id: 'older-call',
    replacedBy: ['2025-08-18-trump-putin-call'],
    since: '2026-02-01',
    reason: 'Told thrice.',
  },
  { collection: 'options', id: 'ceasefire/old', replacedBy: [], since: '2026-01-01', reason: 'Nobody spoke of it.' },
]

const texts = new Map(
  readdirSync('src/query').map((name) => [name, readFileSync(`src/query/${name}`, 'utf8')] as const),
)
const generated = filesOfQuestions(texts, retired).get('src/questions/of-release.ts') ?? ''

const ofRelease = resolve('src/questions/of-release.ts')
const consumer = resolve('src/questions/a-consumer.ts')
const code = `import { getActor, getEvent, getOption } from './of-release.js'
export const chain = () => getEvent('old-call')
export const gone = () => getOption('ceasefire/old')
export const call: 'call' = getEvent('2025-08-18-trump-putin-call').type
export const actor = getActor('nato')
export const none = () => getEvent('no-such-event')
export const given = (id: Parameters<typeof getEvent>[0]) => getEvent(id)
`

/** What an editor knows of the consumer, with what it has open in place of what is on the disk. */
function serviceFor(text: string): ts.LanguageService {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, process.cwd())
  const open = new Map([
    [ofRelease, generated],
    [consumer, text],
  ])
  return ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    fileExists: (name) => open.has(name) || ts.sys.fileExists(name),
    readFile: (name) => open.get(name) ?? ts.sys.readFile(name),
    getScriptFileNames: () => [consumer],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const found = open.get(name) ?? ts.sys.readFile(name)
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found)
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
}

const service = serviceFor(code)

const textOf = ({ messageText }: ts.Diagnostic) => ts.flattenDiagnosticMessageText(messageText, '\n')
const lineOf = (at: number | undefined) => code.slice(0, at).split('\n').length

describe('an id that is no longer in use', () => {
  test('is struck through where a lookup is given it, and nothing else is', () => {
    const struck = service.getSuggestionDiagnostics(consumer).filter(({ reportsDeprecated }) => reportsDeprecated)
    expect(struck.map(({ code: number, start }) => [number, lineOf(start)])).toEqual([
      [6387, 2],
      [6387, 3],
    ])
  })

  test('is told with what stands for it in the end, since when and why', () => {
    const hints = ["getEvent('old", "getOption('ceasefire"].map((call) => {
      const info = service.getQuickInfoAtPosition(consumer, code.indexOf(call))
      return info?.tags?.map(({ name, text }) => [name, ts.displayPartsToString(text)])
    })
    expect(hints).toEqual([
      [['deprecated', "Use '2025-08-18-trump-putin-call', since 2026-01-01: Told twice. * / (at)x"]],
      [['deprecated', 'Withdrawn, and nothing stands for it, since 2026-01-01: Nobody spoke of it.']],
    ])
  })

  test('leaves the lookups as they are for all others', () => {
    expect(service.getSemanticDiagnostics(ofRelease).map(textOf)).toEqual([])
    const errors = service.getSemanticDiagnostics(consumer)
    expect(errors.map(({ start }) => lineOf(start))).toEqual([6])
    expect(errors.map(textOf).join()).toMatch(/'"no-such-event"' is not assignable to parameter of type/)
  })

  test('is not offered', () => {
    const asking = `import { getEvent } from './of-release.js'\ngetEvent('|')\n`
    const position = asking.indexOf('|')
    const offered = serviceFor(asking.replace('|', '')).getCompletionsAtPosition(consumer, position, {})
    const names = offered?.entries.map(({ name }) => name) ?? []
    expect(names).toContain('2025-08-18-trump-putin-call')
    expect(names).not.toContain('old-call')
  })

  test('is no change of the types between two releases', () => {
    const own = 'declare function getEvent(id: EventId): EventRecord;\n'
    const gone = `declare function getEvent<const Id extends string>(id: Id extends 'old' ? Id : never): never;\n`
    expect(withoutIds(`${own}/** @deprecated */\n${gone}${own}`)).toBe(`${own}/** @deprecated */\n\n${own}`)
  })

  test('changes nothing where none is retired', () => {
    expect(filesOfQuestions(texts, []).get('src/questions/of-release.ts')).not.toContain('@deprecated')
  })
})
