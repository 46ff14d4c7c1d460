import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderOrder, frontDoors } from './folder-order.js'
import { violationsIn } from './violations-in.js'

describe('the source', () => {
  test('flows from left to right, without a cycle', async () => {
    expect(await violationsIn(process.cwd())).toEqual([])
  })

  test('has the folders of the flow and the front doors, and nothing else', async () => {
    const expected: string[] = [...folderOrder, ...frontDoors.map((door) => `${door}.ts`)]
    const found = await readdir('src')
    expect(found.filter((name) => !expected.includes(name))).toEqual([])
  })

  test('names no file for what could be anything', async () => {
    const files = await readdir('src', { recursive: true })
    const vague = files.filter((file) =>
      /^(utils?|helpers?|common|misc|shared)$/.test(basename(file).split('.')[0] ?? ''),
    )
    expect(vague).toEqual([])
  })

  test('names files in kebab-case', async () => {
    const files = await readdir('src', { recursive: true })
    expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*((\.d)?\.ts)?$/.test(basename(file)))).toEqual([])
  })
})

describe('a rule is broken by', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'architecture-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  /** A folder of files, each with its own text and, below it, a value and a type to import. */
  async function source(files: Readonly<Record<string, string>>): Promise<string> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      const type = file.endsWith('.ts') ? 'export type Type = 1\n' : ''
      await writeFile(join(folder, file), `${text}\nexport const value = 1\n${type}`)
    }
    return folder
  }

  const cases: readonly { title: string; files: Readonly<Record<string, string>>; rule: string | undefined }[] = [
    {
      title: 'a value from the right',
      files: { 'src/schema/a.ts': `import { value as b } from '../load/b.js'\nexport { b }`, 'src/load/b.ts': '' },
      rule: 'schema imports nothing to its right',
    },
    {
      title: 'a type from the right',
      files: {
        'src/dataset/a.ts': `import type { Type as B } from '../query/b.js'\nexport type { B }`,
        'src/query/b.ts': '',
      },
      rule: 'dataset imports nothing to its right',
    },
    {
      title: 'a value of build time in a question',
      files: { 'src/query/a.ts': `import { value as b } from '../schema/b.js'\nexport { b }`, 'src/schema/b.ts': '' },
      rule: 'what a consumer runs takes only types from what a build runs',
    },
    {
      title: 'a front door imported inside',
      files: { 'src/cli/a.ts': `import { value as b } from '../index.js'\nexport { b }`, 'src/index.ts': '' },
      rule: 'nothing inside imports a front door',
    },
    {
      title: 'a cycle inside a folder',
      files: {
        'src/query/a.ts': `import { value as b } from './b.js'\nexport { b }`,
        'src/query/b.ts': `import { value as a } from './a.js'\nexport { a }`,
      },
      rule: 'no import leads back to where it came from',
    },
    {
      title: 'an import of a file that is not there',
      files: { 'src/query/a.ts': `import { value as b } from './b.js'\nexport { b }` },
      rule: 'every import is found',
    },
    {
      title: 'a folder outside the flow',
      files: { 'src/query/a.ts': `import { value as b } from '../other/b.js'\nexport { b }`, 'src/other/b.ts': '' },
      rule: 'every file stands in a folder of the flow',
    },
    {
      title: 'a disk in a pure folder',
      files: { 'src/query/a.ts': `import { readFileSync } from 'node:fs'\nexport { readFileSync }` },
      rule: 'pure folders read no disk',
    },
    {
      title: 'what reads the disk in a rule',
      files: { 'src/integrity/a.ts': `import { value as b } from '../load/b.js'\nexport { b }`, 'src/load/b.ts': '' },
      rule: 'a rule takes nothing from what reads the disk',
    },
    {
      title: 'zod in what a consumer runs',
      files: { 'src/query/a.ts': `import { value as b } from 'zod'\nexport { b }`, 'node_modules/zod/index.js': '' },
      rule: 'what a consumer runs takes nothing from zod',
    },
    {
      title: 'an import from beside src',
      files: { 'src/query/a.ts': `import { value as b } from '../../scripts/b.js'\nexport { b }`, 'scripts/b.ts': '' },
      rule: 'src imports nothing beside it',
    },
    {
      title: 'a value of build time in a command',
      files: { 'src/cli/a.ts': `import { value as b } from '../schema/b.js'\nexport { b }`, 'src/schema/b.ts': '' },
      rule: 'what a consumer runs takes only types from what a build runs',
    },
    {
      title: 'a check of records that is loaded at once',
      files: {
        'src/cli/a.ts': `import { value as b } from './own/check.js'\nexport { b }`,
        'src/cli/own/check.ts': '',
      },
      rule: 'what checks records is loaded when it is asked for',
    },
    {
      title: 'nothing in a check of records that is loaded when it is asked for',
      files: {
        'src/cli/a.ts': `export const b = () => import('./own/check.js')`,
        'src/cli/own/check.ts': `import { value as b } from '../checked-files.js'\nexport { b }`,
        'src/cli/checked-files.ts': `import { value as b } from '../schema/b.js'\nexport { b }`,
        'src/schema/b.ts': '',
      },
      rule: undefined,
    },
    {
      title: 'nothing in a type of build time in a question',
      files: {
        'src/query/a.ts': `import type { Type as B } from '../schema/b.js'\nexport type { B }`,
        'src/schema/b.ts': '',
      },
      rule: undefined,
    },
  ]
  test.for(cases)('$title', async ({ files, rule }) => {
    const found = await violationsIn(await source(files))
    expect(found.map((violation) => violation.rule)).toEqual(rule === undefined ? [] : [rule])
  })
})
