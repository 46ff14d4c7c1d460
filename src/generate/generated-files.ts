import manifest from '../../package.json' with { type: 'json' }
import { datasetSchema, recordSchemas, type SchemaDataset } from '../schema/dataset.js'
import { collectionNames } from '../vocabulary/collections.js'
import { dataModule } from './data-module.js'
import { idTypes } from './id-types.js'
import { jsonSchema } from './json-schema.js'
import { recordTypes } from './record-types.js'
import { referenceFields } from './reference-fields.js'
import { releaseModule } from './release.js'
import { shapes } from './shapes.js'
import { tables } from './tables.js'

const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** What derives from the schemas alone and is committed: path below the repository and text. */
export function filesOfSchemas(): Map<string, string> {
  return new Map([
    ['src/dataset/record-types.ts', recordTypes()],
    ['src/dataset/reference-fields.ts', referenceFields()],
    ['src/dataset/shapes.ts', shapes()],
    ['src/exports/tables.ts', tables()],
  ])
}

/** Everything that is generated, committed or not: path below the repository and text. */
export function generatedFiles(dataset: SchemaDataset, version: string = manifest.version): Map<string, string> {
  const files = filesOfSchemas()
  files.set('src/dataset/generated/ids.ts', idTypes(dataset))
  files.set('src/dataset/generated/release.ts', releaseModule(dataset, version))
  for (const name of [...collectionNames, 'retired'] as const) {
    files.set(`src/dataset/generated/${name}.ts`, dataModule(dataset[name], true))
  }
  for (const name of collectionNames) {
    files.set(`dist/schema/${name}.json`, printed(jsonSchema(recordSchemas[name], name)))
  }
  files.set('dist/schema/dataset.json', printed(jsonSchema(datasetSchema, 'dataset')))
  return files
}
