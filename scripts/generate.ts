import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generatedFiles } from '../src/generate/generated-files.js'
import { checkIntegrity } from '../src/integrity/check-integrity.js'
import { loadDataset } from '../src/load/load-dataset.js'

const { dataset, problems } = await loadDataset('data')
const violations = checkIntegrity(dataset)
if (problems.length + violations.length > 0) {
  console.error(
    `The data has ${problems.length + violations.length} finding(s); npm run check lists them. Nothing was generated.`,
  )
  for (const { file, pointer, message } of problems) console.error(`  data/${file} ${pointer}: ${message}`)
  for (const { collection, id, pointer, message } of violations)
    console.error(`  data/${collection}/${id}.json ${pointer}: ${message}`)
  process.exit(1)
}
for (const [file, text] of generatedFiles(dataset)) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
