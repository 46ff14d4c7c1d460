import type { RetiredRecord } from '../dataset/record-types.js'
import { leadsTo } from '../semantics/leads-to.js'

/** Where an id went that is no longer in use. */
export interface WhereItWent extends RetiredRecord {
  /** What stands for it in the end, where what replaced it was itself replaced; [] where nothing does. */
  readonly leadsTo: readonly string[]
}

/** Where an id of a collection went; undefined where it is in use or never was. */
export function whereItWent(
  collection: string,
  id: unknown,
  retired: readonly RetiredRecord[],
): WhereItWent | undefined {
  const entry = retired.find((one) => one.collection === collection && one.id === id)
  return entry && Object.freeze({ ...entry, leadsTo: Object.freeze(leadsTo(entry, retired)) })
}
