import { readFile } from 'node:fs/promises'
import { writeFiles } from '../src/cli/write-files.js'
import { loadDataset } from '../src/load/load-dataset.js'
import { loadPinnedTexts } from '../src/load/load-pinned-texts.js'
import { drawSample } from './agreement/draw-sample.js'
import { sampleSchema } from './agreement/sample.js'
import { worksheet } from './agreement/worksheet.js'

const { dataset } = await loadDataset('data')
const texts = await loadPinnedTexts('../shared/sources')
function textOf(id: string): string {
  const text = texts?.get(dataset.sources.find((source) => source.id === id)?.sha256 ?? '')
  if (text === undefined) throw new Error(`The text of the source ${id} is not at hand.`)
  return text
}
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const [mode, ...rest] = process.argv.slice(2)
if (mode === 'draw') {
  const [day = '', coder = ''] = rest
  const { sample, first } = drawSample(dataset, textOf, { seed: 'ukraine-peace-talks agreement 1', day, coder })
  await writeFiles('codings', [
    { path: 'sample.json', content: json(sample) },
    { path: 'first.json', content: json(first) },
  ])
} else if (mode === 'worksheet') {
  const sample = sampleSchema.parse(JSON.parse(await readFile('codings/sample.json', 'utf8')))
  process.stdout.write(worksheet(sample, dataset, textOf))
}
