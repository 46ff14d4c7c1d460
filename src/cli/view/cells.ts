import type { EventRecord, PositionRecord } from '../../dataset/record-types.js'
import { type BoundedDate, dateMeaning } from '../../semantics/date-bounds.js'
import { polarities } from '../../vocabulary/position.js'
import { dateColumn } from '../date-column.js'
import { type Meaning, statusMeanings } from './meanings.js'

/** A text, or a text with its meaning. */
export type Cell = string | { readonly text: string; readonly as: Meaning }

/** The sign and the meaning of every polarity. */
const polarityCells = {
  1: { sign: '+', as: 'for' },
  0: { sign: '~', as: 'neither' },
  '-1': { sign: '-', as: 'against' },
} as const

/** Whether one day, or one first and one last day, can be meant alone. */
function isSurelyDated(date: BoundedDate): boolean {
  const meaning = dateMeaning(date)
  const moments = meaning.kind === 'moment' ? [meaning.at] : [meaning.start, meaning.end]
  return moments.every(({ earliest, latest }) => earliest !== null && earliest === latest)
}

/** A date, faint where it is uncertain. */
export const dateCell = (date: BoundedDate): Cell => ({
  text: dateColumn(date),
  as: isSurelyDated(date) ? 'surely-dated' : 'uncertainly-dated',
})

/** The status of an event. */
export const statusCell = (status: EventRecord['status']): Cell => ({ text: status, as: statusMeanings[status] })

/** A stance after the sign of its polarity: + for, - against, ~ neither. */
export function stanceCell(stance: PositionRecord['stance']): Cell {
  const { sign, as } = polarityCells[polarities[stance]]
  return { text: `${sign} ${stance}`, as }
}

/** The mark of what may meet a question and does not surely: `?`. */
export const possibleCell = (isPossible: boolean): Cell => ({ text: isPossible ? '?' : '', as: 'possible' })
