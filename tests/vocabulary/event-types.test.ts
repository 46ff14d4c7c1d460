import { describe, expect, test } from 'vitest'
import { actTypes, attackTypes, crosswalkVersions, talkTypes } from '../../src/vocabulary/event-types.js'

const entries = [talkTypes, actTypes, attackTypes].flatMap((family) => Object.entries(family))
/** The event classes of PLOVER. */
const plover = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]

describe('event types', () => {
  test('belong to one family each', () => {
    const names = entries.map(([name]) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test.each(entries)(
    '%s has a CAMEO code of three or four digits below a root of 01 to 20, or none',
    (_name, { cameo }) => {
      if (cameo !== null) expect(cameo).toMatch(/^(?:0[1-9]|1\d|20)\d{1,2}$/)
    },
  )

  test.each(entries)('%s has a class of PLOVER, or none', (_name, entry) => {
    expect([...plover, null]).toContain(entry.plover)
  })

  test('a crosswalk says to which version of a codebook it leads', () => {
    expect(crosswalkVersions.cameo).toContain('1.1b3')
    expect(crosswalkVersions.plover).toMatch(/\d{4}/)
  })
})
