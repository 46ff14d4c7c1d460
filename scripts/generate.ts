import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import ts from 'typescript'
import { filesOfQuestions } from '../src/generate/bound-questions.js'
import { codebookModule, codebookOf, filesOfCodebook } from '../src/generate/codebook.js'
import { filesOfSchemas, generatedFiles } from '../src/generate/generated-files.js'
import { historyModule } from '../src/generate/history-module.js'
import { questionInputs } from '../src/generate/question-inputs.js'
import { checkIntegrity } from '../src/integrity/check-integrity.js'
import { loadDataset } from '../src/load/load-dataset.js'
import { loadTexts } from '../src/load/load-texts.js'
import type { SchemaDataset } from '../src/schema/dataset.js'
import { releasedHistory } from './release/released-history.js'
import { SnapshotError } from './release/snapshot.js'

const QUESTIONS = 'src/query'
const PAGES = 'codebook'

/** What derives from the questions and the retired ids: path below the repository and text. */
async function ofQuestions({ retired }: SchemaDataset): Promise<Map<string, string>> {
  const names = (await readdir(QUESTIONS)).sort()
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(`${QUESTIONS}/${name}`, 'utf8')] as const),
  )
  const inputs = questionInputs(ts.createCompilerHost({}))
  return filesOfQuestions(new Map(texts), retired).set('src/cli/question-inputs.ts', inputs)
}

/** What derives from the commands, which rest on what derives from the questions: path below the repository and text. */
const ofCommands = async () => (await import('../src/cli/manual-files.js')).manualFiles()

async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

/** The files that are committed and are no longer what the schemas, the questions or the codebook's pages generate. */
async function stale(): Promise<string[]> {
  const { dataset } = await loadDataset('data')
  const codebook = codebookOf(dataset, await loadTexts(PAGES))
  const committed = [
    ...filesOfSchemas(),
    ...(await ofQuestions(dataset)),
    ...filesOfCodebook(codebook, dataset),
    ...(await ofCommands()),
  ]
  const texts = await Promise.all(
    committed.map(async ([file, text]) => ({
      file,
      same: (await readFile(file, 'utf8').catch(() => null)) === text,
    })),
  )
  return texts.filter(({ same }) => !same).map(({ file }) => file)
}

/** Writes whatever is generated, unless a record is at fault: then it says which, and writes nothing. */
async function generate(): Promise<void> {
  const { dataset, problems } = await loadDataset('data')
  const violations = checkIntegrity(dataset)
  const codebook = codebookOf(dataset, await loadTexts(PAGES))
  const findings = [
    ...problems.map(({ file, pointer, message }) => `data/${file} ${pointer}: ${message}`),
    ...violations.map(({ collection, id, pointer, message }) => `data/${collection}/${id}.json ${pointer}: ${message}`),
    ...codebook.problems.map(({ page, pointer, message }) => `codebook/${page} ${pointer}: ${message}`),
  ]
  if (findings.length > 0) {
    console.error(
      `There are ${findings.length} finding(s); npm run check and npm run codebook say how to mend them. Nothing was generated.`,
    )
    for (const finding of findings) console.error(`  ${finding}`)
    process.exitCode = 1
    return
  }
  const files = new Map([
    ...generatedFiles(dataset),
    ...(await ofQuestions(dataset)),
    ...filesOfCodebook(codebook, dataset),
    ...codebookModule(codebook),
    ['src/exports/generated/history.ts', historyModule(await releasedHistory('.', dataset))],
  ])
  await writeAll(files)
  const manual = await ofCommands()
  await writeAll(manual)
  const records = Object.values(dataset).reduce((sum, { length }) => sum + length, 0)
  console.log(`Generated ${files.size + manual.size} files from ${records} records.`)
}

const [mode, ...rest] = process.argv.slice(2)
if (rest.length > 0 || (mode !== undefined && mode !== '--check')) {
  console.error(`Unknown argument ${JSON.stringify(rest[0] ?? mode)}: npm run generate takes none, or --check.`)
  process.exitCode = 2
} else if (mode === '--check') {
  const files = await stale()
  for (const file of files) console.error(`${file} is not what is generated: run npm run generate and commit it.`)
  if (files.length > 0) process.exitCode = 1
} else {
  await generate().catch((error: unknown) => {
    if (!(error instanceof SnapshotError)) throw error
    console.error(`${error.message}\nNothing was generated.`)
    process.exitCode = 1
  })
}
