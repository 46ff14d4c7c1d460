import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmless } from '../../../src/cli/view/harmless.js'
import { recordPage } from '../../../src/cli/view/record-page.js'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import { published } from '../../../src/dataset/published.js'
import type { Dataset } from '../../../src/dataset/record-types.js'
import { collectionNames } from '../../../src/vocabulary/collections.js'
import { anyDataset } from '../../query/any-dataset.js'
import { dated, sample } from '../../query/sample-dataset.js'
import { hostileText } from './hostile-text.js'
import { expectScreenLaws, wordsOf } from './screen-laws.js'

const [position] = sample.positions
const event = sample.events.find(({ type }) => type === 'call')
if (position === undefined || event?.type !== 'call') throw new Error('the sample has no position or no call')
const evidence = {
  source: 'news',
  fields: ['/stance', '/summary'],
  spans: [[3, 9] as const, [12, 40] as const],
  support: 'implies',
  note: 'They faulted the other side.',
} as const
const lines = (text: string) => text.split('\n')

describe('recordPage', () => {
  test('shows a position with its stance, its date and what carries it', () => {
    const record = {
      ...position,
      id: 'ann-talks',
      actor: 'ann',
      onBehalfOf: null,
      option: 'talks/now',
      proposal: null,
      stance: 'rules-out',
      conditions: [],
      addressees: ['bob', 'zoe'],
      date: dated('2025-03~', { basis: 'relative', raw: 'last week', reason: 'Counted back.', notAfter: '2025-03-20' }),
      event: null,
      summary: 'Will not talk now, nor later, as long as the other side does not.',
      quote: { text: 'Not now', language: 'en' },
      voice: 'direct-quote',
      chain: [],
      supersedes: null,
      reaffirms: null,
      contradicts: [],
      evidence: [evidence],
    } as const
    const nameOf = (refersTo: keyof Ids, id: string) => (refersTo === 'actor' ? `Mx ${id}` : null)
    expect(lines(recordPage({ collection: 'positions', record }, { width: 56, colour: false }, nameOf))).toEqual([
      'Will not talk now, nor later, as long as the other side',
      'does not.',
      'positions/ann-talks',
      '',
      'actor       Mx ann (ann)',
      'option      talks/now',
      'stance      - rules-out',
      'addressees  Mx bob (bob), Mx zoe (zoe)',
      'date        2025-03~, not after 2025-03-20 (relative:',
      '            "last week") Counted back.',
      'quote       "Not now" (en)',
      'voice       direct-quote',
      'not given   on behalf of, proposal, conditions, event,',
      '            reported by, supersedes, reaffirms,',
      '            contradicts',
      'evidence    - news implies /stance, /summary at 3-9,',
      '              12-40: They faulted the other side.',
      '',
    ])
  })

  test('shows an event with a line for each who took part', () => {
    const record = {
      ...event,
      id: 'the-call',
      title: 'Ann calls Bob',
      participants: [
        { actor: 'ann', role: 'participant', attendance: 'confirmed', onBehalfOf: 'land' },
        { actor: 'bob', role: 'participant', attendance: 'confirmed', onBehalfOf: null },
      ],
      quotes: [{ speaker: 'ann', text: 'Good', language: 'en' }],
      outcome: { result: 'agreement', summary: null },
      evidence: [],
    } as const
    const page = lines(recordPage({ collection: 'events', record }, { width: null, colour: false }))
    expect(page.slice(0, 3)).toEqual(['Ann calls Bob', 'events/the-call', ''])
    expect(page.join('\n')).toContain(
      'participants  - actor: ann; role: participant; attendance: confirmed; on behalf of: land\n' +
        '              - actor: bob; role: participant; attendance: confirmed\n',
    )
    expect(page.join('\n')).toContain('- ann: "Good" (en)\n')
    expect(page.join('\n')).toMatch(/outcome +result: agreement\n/)
  })

  test('names what a discrepancy is about by its collection', () => {
    const [first] = published.discrepancies
    if (first === undefined) throw new Error('there is no discrepancy')
    const record = {
      ...first,
      records: [
        { collection: 'events', id: 'the-call' },
        { collection: 'figures', id: 'the-count' },
      ],
    } as const
    const nameOf = (refersTo: keyof Ids, id: string) => `${refersTo} ${id.toUpperCase()}`
    const page = recordPage({ collection: 'discrepancies', record }, { width: null, colour: false }, nameOf)
    expect(page).toContain('- collection: events; id: event THE-CALL (the-call)\n')
    expect(page).toContain('- collection: figures; id: figure THE-COUNT (the-count)\n')
  })

  test('fits the screen, whatever the record', () => {
    fc.assert(
      fc.property(fc.oneof(anyDataset, fc.constant(published)), fc.integer({ min: 10, max: 140 }), (dataset, width) => {
        for (const collection of collectionNames) {
          for (const record of dataset[collection].slice(0, 3)) {
            expectScreenLaws((screen) => recordPage({ collection, record }, screen), width)
          }
        }
      }),
      { numRuns: 8 },
    )
  })

  test('leaves out no text of any record, and is harmless whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 10, max: 140 }), (text, width) => {
        const record = { ...position, summary: 'A stance.', quote: { text, language: 'en' } }
        const page = { collection: 'positions', record } as const
        expectScreenLaws((screen) => recordPage(page, screen), width)
        const shown = wordsOf(recordPage(page, { width, colour: false })).join(' ')
        expect(shown).toContain(wordsOf(harmless(`"${text}" (en)`)).join(' '))
      }),
    )
  })

  test('leaves out no id that a record of any collection names', () => {
    const ids = (value: unknown): readonly string[] => {
      if (typeof value === 'string') return /^[a-z0-9]+(?:[-/][a-z0-9]+)+$/.test(value) ? [value] : []
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(ids) : []
    }
    const every = (dataset: Dataset<Ids>) =>
      collectionNames.flatMap((collection) => dataset[collection].map((record) => ({ collection, record })))
    for (const page of every(published)) {
      const shown = recordPage(page, { width: null, colour: false })
      expect(ids(page.record).filter((id) => !shown.includes(id))).toEqual([])
    }
  })
})
