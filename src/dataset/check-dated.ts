import { EDTF_PATTERN, readEdtf } from '../semantics/edtf-bounds.js'
import { isOnTheCalendar } from '../semantics/is-on-the-calendar.js'
import type { DatasetProblems } from './dataset-problems.js'
import { shortened } from './shortened.js'

/** How many texts to remember as dates: more than there are days in a century, few enough to hold. */
const REMEMBERED = 50_000
const DAY_LENGTH = 'YYYY-MM-DD'.length

const isDay = (value: unknown) => typeof value === 'string' && value.length === DAY_LENGTH && isOnTheCalendar(value)

function isEdtf(text: string): boolean {
  try {
    readEdtf(text)
    return true
  } catch {
    return false
  }
}

/** What notes the faults of a date that has the shape of one: that it is not EDTF, or a bound is no day. */
export type DatedCheck = (date: Readonly<Record<string, unknown>>, problems: DatasetProblems, depth: number) => void

/** A check of dates that reads each text once. */
export function datedCheck(): DatedCheck {
  const sound = new Set<unknown>()
  return ({ edtf, notBefore, notAfter }, problems, depth) => {
    if (typeof edtf === 'string' && !sound.has(edtf)) {
      if (isEdtf(edtf)) {
        if (sound.size === REMEMBERED) sound.clear()
        sound.add(edtf)
      } else {
        problems.path[depth] = 'edtf'
        const remedy = EDTF_PATTERN.test(edtf)
          ? 'write days that the calendar has'
          : 'write EDTF level 1, such as 2025-03-20, 2025-03, 2025-08-17~ or 2025-03-18/2025-03-20'
        problems.note(depth + 1, edtf, `${shortened(edtf)} is not a date`, remedy)
      }
    }
    for (const [bound, day] of [
      ['notBefore', notBefore],
      ['notAfter', notAfter],
    ] as const) {
      if (day === null || isDay(day)) continue
      problems.path[depth] = bound
      problems.note(depth + 1, day, `${shortened(day)} is no day`, 'write it like 2025-03-20, or null')
    }
  }
}
