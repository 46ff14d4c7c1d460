import type { Coding, Entry } from '../../scripts/agreement/coding.js'
import type { Sample, Unit } from '../../scripts/agreement/sample.js'

const passages: Unit['passages'] = [{ source: 'gazette', spans: [[0, 8]] }]
const given = { focus: passages, passages }

/** A sample of one unit of each collection. */
export const aSample: Sample = {
  seed: 'a seed',
  drawn: '2025-03-20',
  units: [
    { unit: 'u001', collection: 'positions', actor: 'north', ...given },
    { unit: 'u002', collection: 'events', actors: ['north', 'south'], ...given },
    { unit: 'u003', collection: 'figures', ...given },
  ],
}

export const aPosition: Extract<Entry, { collection: 'positions' }> = {
  unit: 'u001',
  collection: 'positions',
  option: 'river/open-river',
  stance: 'supports',
  voice: 'paraphrase',
  onBehalfOf: 'none',
  date: '2025-03-20',
  basis: 'stated',
}
export const anEvent: Extract<Entry, { collection: 'events' }> = {
  unit: 'u002',
  collection: 'events',
  type: 'summit',
  status: 'held',
  mode: 'in-person',
  place: 'none',
  date: '2025-03-20',
  basis: 'stated',
}
export const aFigure: Extract<Entry, { collection: 'figures' }> = {
  unit: 'u003',
  collection: 'figures',
  measure: 'killed',
  unitOfMeasure: 'persons',
  op: 'exactly',
  n: 2,
  min: 'none',
  max: 'none',
  claimant: 'north',
  stage: 'none',
}

/** A coding of some entries. */
export const aCoding = (...entries: readonly Entry[]): Coding => ({
  coder: 'somebody',
  date: '2025-03-21',
  entries: [...entries],
})
