import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { faultsBy } from './faults-by.js'

const read = async (file: string) => readFile(file, 'utf8')
const citation = parse(await read('CITATION.cff'))
const manifest = JSON.parse(await read('package.json'))
const faultsOf = await faultsBy('tests/package/cff-1.2.0.schema.json')

describe('CITATION.cff', () => {
  test('is what the Citation File Format 1.2.0 asks for', () => {
    expect(faultsOf(citation)).toEqual([])
  })

  test('is found faulty without a title', () => {
    const { title, ...rest } = citation
    expect(faultsOf(rest)).toMatchObject([{ params: { missingProperty: 'title' } }])
  })

  test('has the version, the name and the licences of package.json', () => {
    expect(citation.version).toBe(manifest.version)
    expect(citation.title).toBe(manifest.name)
    expect(manifest.license).toBe(`(${[...citation.license].sort().reverse().join(' AND ')})`)
  })

  test('has a date as soon as there is a release', () => {
    expect('date-released' in citation).toBe(manifest.version !== '0.0.0')
  })
})
