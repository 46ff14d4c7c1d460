import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDataset } from '../src/load/load-dataset.js'
import { fences } from '../tests/readme/fences.js'
import { ran } from '../tests/readme/ran.js'
import { install } from './install.js'
import { pack } from './pack.js'
import { withRecords } from './readme-records.js'

/** Writes into the README the records it shows, and below each example what it prints. Needs `npm run build` first. */
const { dataset } = await loadDataset('data')
const markdown = withRecords(await readFile('README.md', 'utf8'), dataset)
const project = await mkdtemp(join(tmpdir(), 'ukraine-peace-talks-readme-'))
try {
  const { tarball } = await pack(project)
  await install(project, [tarball])
  const lines = markdown.split('\n')
  const examples = fences(markdown).filter(
    ({ language, runs, prints }) => language === 'ts' && runs && prints !== undefined,
  )
  for (const { code, line, prints = '' } of examples.toReversed()) {
    const printed = await ran(join(project, `line-${line}.mts`), code)
    const end = line - 1 + code.split('\n').length
    const start = lines.indexOf('```text', end - 1) + 1
    lines.splice(start, prints.split('\n').length - 1, ...printed.split('\n').slice(0, -1))
  }
  await writeFile('README.md', lines.join('\n'))
  console.log(`README.md: wrote what ${examples.length} examples print.`)
} finally {
  await rm(project, { recursive: true, force: true })
}
