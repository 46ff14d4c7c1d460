import { readFileSync } from 'node:fs'
import { compilerSection, importSection, validationSection } from './costs.js'
import { comparison, machineLine, pageOf, type Results } from './report.js'

const START = '<!-- written by npm run bench -->'
const END = '<!-- end of the benchmark -->'
const SHOWN = 10_000

const results = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/** The page of the benchmark, from what its last run found. */
export function benchmarkPage(_before: string): string {
  return [
    pageOf(results('results.json')).trimEnd(),
    validationSection(results('validation/results.json')),
    importSection(results('import/results.json')),
    `${compilerSection(results('compiler/results.json'))}\n`,
  ].join('\n\n')
}

/** The README with the table of one size in its place. */
export function withBenchmark(readme: string): string {
  const found: Results = results('results.json')
  const start = readme.indexOf(START)
  const end = readme.indexOf(END)
  if (start < 0 || end < start) throw new Error(`README.md has no place for the benchmark: write ${START} and ${END}`)
  const shown = [START, comparison(found, SHOWN).replace(/^## .*\n\n/, ''), '', machineLine(found), ''].join('\n')
  return readme.slice(0, start) + shown + readme.slice(end)
}
