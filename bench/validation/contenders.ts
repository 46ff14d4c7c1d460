import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as v from 'valibot'
import type * as z from 'zod'
import { schemaTree } from '../../src/generate/schema-tree.js'
import { validateRecords } from '../../src/load/validate-records.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import { type CollectionName, collectionNames } from '../../src/vocabulary/collections.js'
import type { Records } from './records.js'
import { valibotSchema } from './valibot-schema.js'

/** What validates records, and what of them it looks at. */
export interface Contender {
  readonly name: string
  readonly version: string
  readonly checks: string
  /** How many of many records it accepts. */
  readonly accepted: (records: Records) => number
}

const require = createRequire(import.meta.url)
const versionOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`package.json`, packageFolder(name)), 'utf8')).version

function packageFolder(name: string): URL {
  for (let folder = new URL('.', `file://${require.resolve(name)}`); ; folder = new URL('..', folder)) {
    if (folder.pathname.endsWith(`/node_modules/${name}/`)) return folder
    if (folder.pathname === '/') throw new Error(`${name} is not installed: npm install in bench`)
  }
}

/** A contender that judges each record by itself, in lists by the collection. */
const oneByOne =
  (judges: ReadonlyMap<CollectionName, (record: unknown) => boolean>) =>
  (records: Records): number => {
    let accepted = 0
    for (const [name, judge] of judges) for (const record of records[name]) if (judge(record)) accepted += 1
    return accepted
  }

const judgesOf = (judgeOf: (name: CollectionName) => (record: unknown) => boolean) =>
  new Map(collectionNames.map((name) => [name, judgeOf(name)]))

function compiledByAjv(): ReadonlyMap<CollectionName, (record: unknown) => boolean> {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const addFormats = require('ajv-formats') as typeof import('ajv-formats').default
  const ajv = new Ajv2020({ strict: false })
  addFormats(ajv)
  return judgesOf((name) => {
    const validate = ajv.compile(JSON.parse(readFileSync(`dist/schema/${name}.json`, 'utf8')))
    return (record) => validate(record) === true
  })
}

function mappedToValibot(): ReadonlyMap<CollectionName, (record: unknown) => boolean> {
  return judgesOf((name) => {
    const schema = valibotSchema(schemaTree(recordSchemas[name] as z.ZodType))
    return (record) => v.safeParse(schema, record).success
  })
}

const GRAMMAR = 'shape, grammar of texts and ids, limits of numbers and lists'

export const contenders: readonly Contender[] = [
  {
    name: 'validateRecords (zod)',
    version: versionOf('zod'),
    checks: `${GRAMMAR}, days on the calendar; copies`,
    accepted: (records) =>
      collectionNames.reduce((sum, name) => sum + validateRecords(name, records[name], { maxIssues: 0 }).valid, 0),
  },
  { name: 'ajv, compiled', version: versionOf('ajv'), checks: GRAMMAR, accepted: oneByOne(compiledByAjv()) },
  { name: 'valibot', version: versionOf('valibot'), checks: 'shape; copies', accepted: oneByOne(mappedToValibot()) },
  {
    name: 'createDataset',
    version: 'this package',
    checks: 'shape, EDTF and days of dates, ids used twice; copies, freezes and orders',
    accepted: (records) => {
      try {
        const dataset = createDataset(records as Parameters<typeof createDataset>[0])
        return collectionNames.reduce((sum, name) => sum + dataset[name].length, 0)
      } catch {
        return 0
      }
    },
  },
]
