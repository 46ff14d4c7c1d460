import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { collectionNames } from '../../src/vocabulary/collections.js'

/** A module to import, as source text, and the one beyond whose time its own is counted. */
interface Variant {
  readonly text: string
  readonly beyond: string
}

const required = (file: string) => `import { createRequire } from 'node:module'
globalThis.kept = createRequire(import.meta.url)(${JSON.stringify(file)})\n`

/** What takes the time in which all others are counted. */
export const unit = 'reading and parsing the JSON files'
const emptyModule = 'an empty module'
const emptyPackage = 'an empty package'
const emptyRequired = 'an empty package, required'
export const floors: readonly string[] = [emptyModule, emptyPackage, emptyRequired]

/** The package that is found by its name and has nothing in it: its files, and what they hold. */
export const emptyFiles = {
  'package.json': '{ "name": "empty-package", "type": "module", "exports": "./index.js" }\n',
  'index.js': '',
}

/**
 * The modules, for a package at a path and a module of its records alone. They stand where Node finds that package, and
 * the empty one, by name. To find any package takes Node some time, so what is imported by name is counted beyond that.
 */
export function variantsOf(root: string, recordsFile: string): Readonly<Record<string, Variant>> {
  const at = (...path: string[]) => join(root, 'dist', ...path)
  const files = [...collectionNames, 'retired'].map((name) => at('data', `${name}.json`))
  return {
    [emptyModule]: { text: '', beyond: emptyModule },
    [emptyPackage]: { text: `import 'empty-package'\n`, beyond: emptyPackage },
    [emptyRequired]: { text: required('empty-package'), beyond: emptyRequired },
    [unit]: {
      text: `import { readFileSync } from 'node:fs'
globalThis.kept = ${JSON.stringify(files)}.map((file) => JSON.parse(readFileSync(file, 'utf8')))\n`,
      beyond: emptyModule,
    },
    'the records of the default entry, frozen': {
      text: `import { events } from ${JSON.stringify(pathToFileURL(recordsFile).href)}\nglobalThis.kept = events\n`,
      beyond: emptyModule,
    },
    'the default entry': {
      text: `import { events } from 'ukraine-peace-talks'\nglobalThis.kept = events\n`,
      beyond: emptyPackage,
    },
    'the default entry, required': { text: required('ukraine-peace-talks'), beyond: emptyRequired },
    'the default entry, and a first question': {
      text: `import { events, getEvent } from 'ukraine-peace-talks'
globalThis.kept = getEvent(events[0].id)\n`,
      beyond: emptyPackage,
    },
    'the default entry, required as CommonJS': { text: required(at('index.cjs')), beyond: emptyModule },
  }
}

/** What a module says at its end: CPU time of the process so far, and wall time since it began, in milliseconds. */
export const report = `
const { userCPUTime, systemCPUTime } = process.resourceUsage()
process.stdout.write(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, wall: performance.now() }))
`
