import { readFileSync, writeFileSync } from 'node:fs'
import { benchmarkPage, withBenchmark } from './pages.js'

const readme = new URL('../README.md', import.meta.url)
writeFileSync(new URL('../docs/benchmark.md', import.meta.url), benchmarkPage())
writeFileSync(readme, withBenchmark(readFileSync(readme, 'utf8')))
