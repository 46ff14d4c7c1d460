import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { generatedFiles } from '../../src/generate/generated-files.js'
import { loadDataset } from '../../src/load/load-dataset.js'

const { dataset } = await loadDataset('data')
const schemas = [...generatedFiles(dataset)].filter(([file]) => file.startsWith('dist/schema/'))

describe('each JSON Schema', () => {
  test('is there', () => {
    expect(schemas.length).toBeGreaterThan(0)
  })

  test.for(schemas)('%s is one by draft 2020-12, which a strict validator compiles', ([, text]) => {
    // The keywords of its own, which only say what a value is, have to be named.
    const ajv = new Ajv2020({ strict: true, keywords: ['x-refers-to', 'x-identifies', 'x-editorial'] })
    addFormats.default(ajv)
    expect(ajv.compile(JSON.parse(text))).toBeTypeOf('function')
  })
})
