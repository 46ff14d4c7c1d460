import { describe, expect, test, vi } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { exportable } from '../../src/cli/exportable.js'
import { eventTypes } from '../../src/dataset/event-types.js'
import { published } from '../../src/dataset/published.js'
import { told } from './told.js'

/** What a shell is offered for the last of some words. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line)
  })
  expect((await told(['complete', '--', ...words])).exitCode).toBe(0)
  log.mockRestore()
  expect(lines.pop()).toMatch(/^:\d+$/)
  return lines.map((line) => line.split('\t')[0] ?? '')
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const options = published.issues.flatMap((issue) => ids(issue.options))

describe('a shell is offered', () => {
  test('every command', async () => {
    expect(await offered('')).toEqual(Object.keys(commands))
    expect(await offered('tim')).toEqual(['timeline'])
  })

  test('the ids that a word takes', async () => {
    expect(await offered('event', '')).toEqual(ids(published.events))
    expect(await offered('stance', 'vladimir-putin', 'ceasefire/')).toEqual(
      options.filter((id) => id.startsWith('ceasefire/')),
    )
    expect(await offered('matrix', 'ceasefire/general-ceasefire', '')).toEqual(options)
    expect(await offered('evidence', 'nat')).toEqual(['nato', 'nato-allies', 'nato-membership'])
    expect(await offered('show', 'ceasefire/gen')).toEqual(['ceasefire/general-ceasefire'])
    expect(await offered('codebook', 'stances/rules')).toEqual(['stances/rules-out'])
  })

  test('the ids and terms that an option takes', async () => {
    expect((await offered('events', '--type', '')).sort()).toEqual(Object.keys(eventTypes).sort())
    expect(await offered('events', '--participant', 'vladimir')).toEqual(['vladimir-putin'])
    expect(await offered('export', '')).toEqual(Object.keys(exportable))
    expect(await offered('list', 'ev')).toEqual(['events'])
  })

  test('the options of a command, with those of all', async () => {
    const found = await offered('plans', '--')
    expect(found).toEqual(expect.arrayContaining(['--known', '--no-known', '--on', '--within', '--json', '--csv']))
    expect(found).not.toContain('--voice')
  })

  test('nothing where any text may stand', async () => {
    expect(await offered('search', '')).toEqual([])
    expect(await offered('nothing', '')).toEqual([])
  })
})

describe('complete', () => {
  test.each(['bash', 'zsh', 'fish'])('prints a script for %s that asks this program', async (shell) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect((await told(['complete', shell])).exitCode).toBe(0)
    expect(log.mock.lastCall?.[0]).toMatch(/ukraine-peace-talks complete --/)
  })
})
