import type { Ids } from '../../dataset/generated/ids.js'
import type { RetiredRecord } from '../../dataset/record-types.js'

/** What a record of each collection is where others name it. */
export const referents: Readonly<Record<RetiredRecord['collection'], keyof Ids>> = {
  sources: 'source',
  actors: 'actor',
  places: 'place',
  issues: 'issue',
  options: 'option',
  events: 'event',
  proposals: 'proposal',
  positions: 'position',
  figures: 'figure',
  discrepancies: 'discrepancy',
}
