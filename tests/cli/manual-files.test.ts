import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { flagsOf } from '../../src/cli/flags.js'
import { inputsOf } from '../../src/cli/inputs-of.js'
import { manualFiles } from '../../src/cli/manual-files.js'

describe.each([...manualFiles()])('%s', (file, text) => {
  test('is what the commands generate', async () => {
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  test('has every command with its options and examples', () => {
    const plain = text.replaceAll('\\-', '-')
    for (const [name, command] of Object.entries(commands)) {
      expect(plain).toContain(`ukraine-peace-talks ${name}`)
      for (const flag of flagsOf(inputsOf(command).options)) expect(plain).toContain(`--${flag.name}`)
    }
    expect(plain).toContain('stance vladimir-putin ceasefire/general-ceasefire --on 2025-08-16')
  })
})

test('the man page is ASCII, and no line of text is taken for a request', () => {
  const page = manualFiles().get('man/ukraine-peace-talks.1') ?? ''
  expect(page).toMatch(/^[\n -~]+$/)
  const requests = page.match(/^[.'].{2,3}/gm) ?? []
  expect([...new Set(requests.map((request) => request.trim().split(' ')[0]))].sort()).toEqual(
    ['.\\"', '.B', '.I', '.PP', '.RE', '.RS', '.SH', '.SS', '.TH', '.TP', '.fi', '.nf'].sort(),
  )
})
