import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { collectionNames } from '../../src/vocabulary/collections.js'

const required = (file: string) => `import { createRequire } from 'node:module'
globalThis.kept = createRequire(import.meta.url)(${JSON.stringify(file)})\n`

/**
 * Modules to import, as source text, for a package at a path and a module of its records alone. They stand where Node
 * finds the package by its name.
 */
export function variantsOf(root: string, recordsFile: string) {
  const at = (...path: string[]) => join(root, 'dist', ...path)
  const files = [...collectionNames, 'retired'].map((name) => at('data', `${name}.json`))
  return {
    'an empty module': '',
    'reading and parsing the JSON files': `import { readFileSync } from 'node:fs'
globalThis.kept = ${JSON.stringify(files)}.map((file) => JSON.parse(readFileSync(file, 'utf8')))\n`,
    'the records of the default entry, frozen': `import { events } from ${JSON.stringify(pathToFileURL(recordsFile).href)}\nglobalThis.kept = events\n`,
    'the default entry': `import { events } from 'ukraine-peace-talks'\nglobalThis.kept = events\n`,
    'the default entry, required': required('ukraine-peace-talks'),
    'the default entry, and one lookup': `import { events, getEvent } from 'ukraine-peace-talks'
globalThis.kept = getEvent(events[0].id)\n`,
    'the default entry, required as CommonJS': required(at('index.cjs')),
  }
}

export type Variant = keyof ReturnType<typeof variantsOf>
export const floor = 'an empty module' satisfies Variant
export const unit = 'reading and parsing the JSON files' satisfies Variant

/** What a module says at its end: CPU time of the process so far, and wall time since it began, in milliseconds. */
export const report = `
const { userCPUTime, systemCPUTime } = process.resourceUsage()
process.stdout.write(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, wall: performance.now() }))
`
