import { readFileSync, writeFileSync } from 'node:fs'
import { benchmarkPage, withBenchmark } from './pages.js'

/** Writes the page and the README's table from what the last run found; with --check it says which of them are not. */
const pages = [
  { name: 'docs/benchmark.md', made: benchmarkPage },
  { name: 'README.md', made: withBenchmark },
]
const [mode] = process.argv.slice(2)
for (const { name, made } of pages) {
  const file = new URL(`../${name}`, import.meta.url)
  const text = mode === '--check' || name === 'README.md' ? readFileSync(file, 'utf8') : ''
  const now = made(text)
  if (mode !== '--check') writeFileSync(file, now)
  else if (now !== text) {
    console.error(`${name} is not what bench/results.json and its siblings say: run npm --prefix bench run pages.`)
    process.exitCode = 1
  }
}
