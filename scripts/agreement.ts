import { readFile } from 'node:fs/promises'
import { writeFiles } from '../src/cli/write-files.js'
import type { ExportedFile } from '../src/exports/format.js'
import { loadDataset } from '../src/load/load-dataset.js'
import { loadPinnedTexts } from '../src/load/load-pinned-texts.js'
import { agreementOf } from './agreement/agreement-of.js'
import { codingSchema, firstCodingSchema } from './agreement/coding.js'
import { drawSample } from './agreement/draw-sample.js'
import { page } from './agreement/page.js'
import { picture } from './agreement/picture.js'
import { CodingError, type KnownIds, readCoding } from './agreement/read-coding.js'
import { sampleSchema, shownSchema } from './agreement/sample.js'
import { worksheet } from './agreement/worksheet.js'

const SEED = 'ukraine-peace-talks agreement 1'
const TEXTS = '../shared/sources'
const FILES = {
  sample: 'codings/sample.json',
  first: 'codings/first.json',
  second: 'codings/second.json',
  shown: 'codings/shown.json',
} as const

function fail(message: string, code: 1 | 2): never {
  console.error(message)
  process.exit(code)
}

const read = (file: string) =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return fail(`${file} is missing. npm run agreement -- worksheet prints what it is coded from.`, 1)
  })

const { dataset } = await loadDataset('data')
const sampleOf = async () => sampleSchema.parse(JSON.parse(await read(FILES.sample)))

async function textsBySource(): Promise<(source: string) => string> {
  const texts = await loadPinnedTexts(TEXTS)
  return (id) => {
    const source = dataset.sources.find((one) => one.id === id)
    if (source === undefined) return fail(`There is no source ${id}.`, 1)
    return texts?.get(source.sha256 ?? '') ?? fail(`No text in ${TEXTS} has the SHA-256 of ${id}.`, 1)
  }
}

/** Every id that a record has or once had: a coding is not rewritten when a record is merged into another. */
function knownIds(): KnownIds {
  const retired = (collection: string) =>
    dataset.retired.filter((one) => one.collection === collection).map(({ id }) => id)
  return {
    option: [...dataset.issues.flatMap(({ options }) => options.map(({ id }) => id)), ...retired('options')],
    actor: [...dataset.actors.map(({ id }) => id), ...retired('actors')],
    place: [...dataset.places.map(({ id }) => id), ...retired('places')],
  }
}

async function computed(): Promise<ExportedFile[]> {
  const sample = await sampleOf()
  const known = knownIds()
  const first = readCoding(FILES.first, await read(FILES.first), firstCodingSchema, sample, known)
  const second = readCoding(FILES.second, await read(FILES.second), codingSchema, sample, known)
  const { fields: shown } = shownSchema.parse(JSON.parse(await read(FILES.shown)))
  const found = agreementOf(first, second, shown)
  const drawn = picture(found.fields, sample.units.length)
  return [
    { path: 'docs/agreement.md', content: page({ sample, first, second, ...found, picture: drawn }) },
    { path: 'docs/figures/agreement.svg', content: drawn.svg },
  ]
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const modes: Readonly<Record<string, (...rest: readonly string[]) => Promise<void>>> = {
  '': async () => writeFiles('.', await computed()),
  '--check': async () => {
    for (const { path, content } of await computed()) {
      if ((await readFile(path, 'utf8').catch(() => null)) === content) continue
      console.error(`${path} is not what the codings give: run npm run agreement and commit it.`)
      process.exitCode = 1
    }
  },
  worksheet: async () => {
    process.stdout.write(worksheet(await sampleOf(), dataset, await textsBySource()))
  },
  draw: async (day, coder) => {
    if (day === undefined || coder === undefined) return fail('usage: npm run agreement -- draw <day> <coder>', 2)
    const { sample, first } = drawSample(dataset, await textsBySource(), { seed: SEED, day, coder })
    await writeFiles('.', [
      { path: FILES.sample, content: json(sampleSchema.parse(sample)) },
      { path: FILES.first, content: json(firstCodingSchema.parse(first)) },
    ])
  },
}

const [name = '', ...rest] = process.argv.slice(2)
const mode = modes[name]
if (mode === undefined || (name !== 'draw' && rest.length > 0)) {
  fail(`Unknown argument "${rest[0] ?? name}": npm run agreement takes none, --check, worksheet, or draw.`, 2)
}
await mode(...rest).catch((error: unknown) => {
  if (!(error instanceof CodingError)) throw error
  fail(error.message, 1)
})
