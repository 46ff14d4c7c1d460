import type { SchemaDataset } from '../src/schema/dataset.js'
import { type CollectionName, collectionNames, collections } from '../src/vocabulary/collections.js'

const START = '<!-- written by npm run readme -->'
const END = '<!-- end -->'

/** The record of each collection that the README shows. */
const shown: Readonly<Record<CollectionName, string>> = {
  sources: 'dailymailngr-2025-08',
  actors: 'keir-starmer',
  places: 'north-of-london',
  issues: 'foreign-troops',
  events: '2025-08-18-trump-putin-call',
  proposals: 'meeting-in-moscow',
  positions: '2025-03-20-luke-pollard-immediate-ceasefire',
  figures: '2025-08-19-ktnv-drones-launched',
  discrepancies: 'death-tolls-with-different-windows',
}

const CUT = ['evidence', 'defects']

/** A record as JSON with comments, its evidence and defects cut after the first. */
function printed(record: object): string {
  const cut = Object.fromEntries(
    Object.entries(record).map(([name, value]) =>
      CUT.includes(name) && Array.isArray(value) && value.length > 1
        ? [name, [value[0], `… ${value.length - 1} more`]]
        : [name, value],
    ),
  )
  return JSON.stringify(cut, null, 2)
    .replace(/,\n(\s+)"(… \d+ more)"/g, '\n$1// $2')
    .replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')
    .replace(/\[\s+(\[\d+, \d+\](?:,\s+\[\d+, \d+\])*)\s+\]/g, (_, spans: string) => `[${spans.replace(/\s+/g, ' ')}]`)
}

function section(dataset: SchemaDataset): string {
  const rows = collectionNames.map((name) => `| \`${name}\` | ${collections[name]} | ${dataset[name].length} |`)
  const records = collectionNames.map((name) => {
    const record = dataset[name].find(({ id }) => id === shown[name])
    if (record === undefined)
      throw new Error(`${name} has no ${shown[name]}: choose another record to show in scripts/readme-records.ts`)
    return `<details><summary><code>${name}</code>: <code>${record.id}</code></summary>\n\n\`\`\`jsonc\n${printed(record)}\n\`\`\`\n\n</details>`
  })
  return ['| collection | one record is | records |', '| --- | --- | ---: |', ...rows, '', ...records].join('\n')
}

/** The README with its table of collections and one record of each as the dataset has them. */
export function withRecords(markdown: string, dataset: SchemaDataset): string {
  const [before, after] = [markdown.indexOf(START), markdown.indexOf(END)]
  if (before < 0 || after < before) throw new Error(`README.md has no ${START} followed by ${END}`)
  return `${markdown.slice(0, before + START.length)}\n${section(dataset)}\n${markdown.slice(after)}`
}
