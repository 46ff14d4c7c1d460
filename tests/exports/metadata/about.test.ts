import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { about, dataLicence } from '../../../src/exports/metadata/about.js'

const manifest = JSON.parse(await readFile('package.json', 'utf8'))
const citation = parse(await readFile('CITATION.cff', 'utf8'))

test('a release is described in the words of package.json', () => {
  const { name, description, keywords, author } = manifest
  expect(about({ version: '1.2.3' })).toMatchObject({ name, description, keywords, author, version: '1.2.3' })
})

test('a release is named as package URLs name it, and cited with its version', () => {
  const { identifier, citation: cited } = about({ version: '1.2.3-next.0+a' })
  expect(identifier).toBe('pkg:npm/ukraine-peace-talks@1.2.3-next.0%2Ba')
  expect(cited).toBe('The ukraine-peace-talks contributors: ukraine-peace-talks, version 1.2.3-next.0+a')
})

test('a page of the package is given where package.json has one, and none is made up', () => {
  const page = 'https://example.org/'
  expect(about({ version: '1.2.3' }, { ...manifest, homepage: page }).homepage).toBe(page)
  expect(about({ version: '1.2.3' }, { ...manifest, homepage: undefined })).not.toHaveProperty('homepage')
})

test('the licence of the data and who made it are those of the citation', async () => {
  expect(citation.license).toContain(dataLicence.spdx)
  expect(await readFile('LICENSE-DATA', 'utf8')).toContain(dataLicence.title)
  expect(await readFile('LICENSE-DATA', 'utf8')).toContain(dataLicence.url)
  expect(citation.authors).toEqual([{ name: about({ version: '1.2.3' }).author }])
})
