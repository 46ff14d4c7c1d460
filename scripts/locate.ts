import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDataset } from '../src/load/load-dataset.js'
import { loadPinnedTexts } from '../src/load/load-pinned-texts.js'
import { codePoints } from '../src/semantics/code-points.js'
import { nearest } from '../src/semantics/nearest.js'

function fail(message: string, code: 1 | 2): never {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const [id, phrase, ...rest] = process.argv.slice(2)
if (id === undefined || phrase === undefined || phrase === '' || rest.length > 0) {
  fail('usage: npm run locate -- <source-id> "phrase"', 2)
}

const { dataset } = await loadDataset(resolve(root, 'data'))
const source = dataset.sources.find((one) => one.id === id)
if (source === undefined) {
  fail(
    `there is no source "${id}"; the nearest is "${nearest(
      id,
      dataset.sources.map((one) => one.id),
    )}"`,
    2,
  )
}
if (source.sha256 === null) fail(`the text of "${id}" is not pinned: cite it without spans`, 1)
const folder = resolve(root, '../shared/sources')
const texts = await loadPinnedTexts(folder)
const text = texts?.get(source.sha256)
if (text === undefined) fail(`no text in ${folder} has the SHA-256 ${source.sha256} of "${id}"`, 1)

const points = codePoints(text)
const length = codePoints(phrase).length
let found = 0
for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
  const start = codePoints(text.slice(0, at)).length
  const around = points
    .slice(Math.max(0, start - 30), start + length + 30)
    .join('')
    .replaceAll('\n', '⏎')
  process.stdout.write(`[${start}, ${start + length}]  …${around}…\n`)
  found += 1
}
if (found === 0) {
  const loose = (words: string) =>
    words.toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s/g, ' ')
  const at = loose(text).indexOf(loose(phrase))
  fail(
    at < 0
      ? `the text of "${id}" does not hold “${phrase}”`
      : `the text of "${id}" does not hold “${phrase}” letter by letter; it has “${text.slice(at, at + phrase.length)}”`,
    1,
  )
}
