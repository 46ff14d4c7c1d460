import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { faultsBy } from './faults-by.js'

const read = async (file: string) => readFile(file, 'utf8')
const deposit = JSON.parse(await read('.zenodo.json'))
const citation = parse(await read('CITATION.cff'))
const faultsOf = await faultsBy('tests/package/zenodo-deposit.schema.json')

describe('.zenodo.json', () => {
  test('is what a deposit at Zenodo asks for', () => {
    expect(faultsOf(deposit)).toEqual([])
  })

  test.for([
    ['a title', 'title'],
    ['a licence while it is open', 'license'],
    ['anybody who made it', 'creators'],
  ] as const)('is found faulty without %s', ([, field]) => {
    const { [field]: _, ...rest } = deposit
    expect(faultsOf(rest)).toEqual(
      expect.arrayContaining([expect.objectContaining({ params: { missingProperty: field } })]),
    )
  })

  test.for([
    { upload_type: 'software' },
    { license: 'CC BY' },
    { publication_date: '22 November' },
    { creators: [{ name: 'One', family: 'Two' }] },
    { publication_type: 'article' },
  ])('is found faulty with %j', (fault) => {
    expect(faultsOf({ ...deposit, ...fault })).not.toEqual([])
  })

  // Zenodo does not read CITATION.cff where there is a .zenodo.json: what both say must be the same.
  test('says what CITATION.cff says', () => {
    expect({
      title: deposit.title,
      version: deposit.version,
      date: deposit.publication_date,
      creators: deposit.creators,
      keywords: deposit.keywords,
      description: deposit.description,
    }).toEqual({
      title: citation.title,
      version: citation.version,
      date: citation['date-released'],
      creators: citation.authors,
      keywords: citation.keywords,
      description: `<p>${citation.abstract}</p>`,
    })
  })

  test('has the licence of the data', () => {
    const ids = citation.license.map((id: string) => id.toLowerCase())
    expect(ids).toContain(deposit.license)
    expect(deposit.license).toBe('cc-by-4.0')
  })
})
