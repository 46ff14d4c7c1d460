import type { FieldChange } from '../../changes/dataset-delta.js'
import type { RetiredRecord } from '../../dataset/record-types.js'
import type { Cell } from './cells.js'

/** A value as JSON on one line that can be broken between its parts. */
const text = (value: unknown) => JSON.stringify(value, null, 1).replace(/\n */g, ' ')

/** A step of a record that changed, with what was there and what is. */
export function changeTexts(change: FieldChange): readonly Cell[] {
  const now = change.op === 'remove' ? [] : [`is ${text(change.after)}`]
  return change.op === 'add' ? now : [`was ${text(change.before)}`, ...now]
}

/** Where an id went, since when and why. */
export function wentText({ replacedBy, since, reason }: RetiredRecord): string {
  const to = replacedBy.length === 0 ? 'nothing stands for it' : `now ${replacedBy.join(' and ')}`
  return `${to}, since ${since}: ${reason}`
}
