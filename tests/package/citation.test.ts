import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const read = async (file: string) => readFile(file, 'utf8')
const citation = parse(await read('CITATION.cff'))
const manifest = JSON.parse(await read('package.json'))

const ajv = new Ajv({ allErrors: true, strict: false })
addFormats.default(ajv)
const valid = ajv.compile(JSON.parse(await read('tests/package/cff-1.2.0.schema.json')))

describe('CITATION.cff', () => {
  test('is what the Citation File Format 1.2.0 asks for', () => {
    valid(citation)
    expect(valid.errors ?? []).toEqual([])
  })

  test('is found faulty without a title', () => {
    const { title, ...rest } = citation
    expect(valid(rest)).toBe(false)
  })

  test('has the version, the name and the licences of package.json', () => {
    expect(citation.version).toBe(manifest.version)
    expect(citation.title).toBe(manifest.name)
    expect(manifest.license).toBe(`(${[...citation.license].sort().reverse().join(' AND ')})`)
  })
})
