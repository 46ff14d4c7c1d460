import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { versionedFiles } from '../../scripts/release/versioned-files.js'
import { faultsBy } from '../package/faults-by.js'

const read = async (file: string) => readFile(file, 'utf8')
const { version } = JSON.parse(await read('package.json'))
const files = await Promise.all(versionedFiles.map(async (file) => ({ ...file, text: await read(file.path) })))
const linesOf = (text: string) => text.split('\n')
/** A line without the comma that depends on what follows it. */
const ended = (line: string) => line.replace(/,$/, '')
/** What a line says of the version, however the file writes it. */
const statedIn = (line: string) => /version:? \d+\.\d+\.\d+/.exec(line.replaceAll('"', ''))?.[0].replace(':', '')

describe.for(files)('$path', ({ path, text, withVersion }) => {
  const given = withVersion(text, '12.3.4', '2031-05-06')

  test('has the version of package.json', () => {
    expect(linesOf(text).flatMap((line) => statedIn(line) ?? [])).toContain(`version ${version}`)
  })

  test('is given another version, and nothing else of it moves', () => {
    const undated = (lines: readonly string[]) =>
      lines.filter((line) => !/(date-released|publication_date)"?:/.test(line))
    const before = undated(linesOf(text)).map(ended)
    const after = undated(linesOf(given)).map(ended)
    const moved = after.filter((line, place) => line !== before[place])
    expect(after).toHaveLength(before.length)
    expect(new Set(moved.map(statedIn))).toEqual(new Set(['version 12.3.4']))
    expect(moved).toHaveLength(path === 'package-lock.json' ? 2 : 1)
  })

  test('is as it was when it is given what it had', () => {
    const again = withVersion(given, version, '2031-05-06')
    expect(withVersion(again, '12.3.4', '2031-05-06')).toBe(given)
  })
})

test('the date stands where a citation and a deposit have it, and both stay valid', async () => {
  const after = new Map(
    files.map(({ path, text, withVersion }) => [path, withVersion(text, '12.3.4', '2031-05-06')] as const),
  )
  const citation = parse(after.get('CITATION.cff') ?? '')
  const deposit = JSON.parse(after.get('.zenodo.json') ?? '{}')
  expect([citation['date-released'], deposit.publication_date]).toEqual(['2031-05-06', '2031-05-06'])
  expect((await faultsBy('tests/package/cff-1.2.0.schema.json'))(citation)).toEqual([])
  expect((await faultsBy('tests/package/zenodo-deposit.schema.json'))(deposit)).toEqual([])
})
