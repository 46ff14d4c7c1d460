import { expect, test } from 'vitest'
import { describedFile } from '../../../src/exports/metadata/described-file.js'

// The hash is that of the first example of FIPS 180.
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('a file has its path, its media type, its size and its hash', async () => {
  const described = { path: 'csv/a.csv', mediaType: 'text/csv', bytes: 3, sha256: abc }
  expect(await describedFile({ path: 'csv/a.csv', content: 'abc' })).toEqual(described)
  expect(await describedFile({ path: 'csv/a.csv', content: new TextEncoder().encode('abc') })).toEqual(described)
})

test('the size counts bytes of UTF-8, not letters', async () => {
  expect((await describedFile({ path: 'a.json', content: 'Київ𝄞' })).bytes).toBe(12)
})

test('a file of a kind that nothing is known of is refused by name', async () => {
  await expect(describedFile({ path: 'data/a.xyz', content: '' })).rejects.toThrow(
    new TypeError('data/a.xyz has no media type: name that of .xyz in mediaTypes'),
  )
  await expect(describedFile({ path: 'constructor', content: '' })).rejects.toThrow('constructor has no media type')
})
