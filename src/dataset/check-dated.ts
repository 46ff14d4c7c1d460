import { EDTF_PATTERN, readEdtf } from '../semantics/edtf-bounds.js'
import { isOnTheCalendar } from '../semantics/is-on-the-calendar.js'
import { shown } from '../semantics/shown.js'
import type { DatasetProblems } from './dataset-problems.js'

/** How many texts to remember as dates: more than there are days in a century, few enough to hold. */
const REMEMBERED = 50_000

const isDay = (text: string) => text.length === 'YYYY-MM-DD'.length && isOnTheCalendar(text)

function isEdtf(text: string): boolean {
  try {
    readEdtf(text)
    return true
  } catch {
    return false
  }
}

/** The same question about any value, asked of each text once while it is remembered. */
function remembering(isSound: (text: string) => boolean): (value: unknown) => boolean {
  const sound = new Set<unknown>()
  return (value) => {
    if (sound.has(value)) return true
    if (typeof value !== 'string' || !isSound(value)) return false
    if (sound.size === REMEMBERED) sound.clear()
    sound.add(value)
    return true
  }
}

/** What notes the faults of a date that has the shape of one: that it is not EDTF, or a bound is no day. */
export type DatedCheck = (date: Readonly<Record<string, unknown>>, problems: DatasetProblems, depth: number) => void

/** A check of dates that reads each text once. */
export function datedCheck(): DatedCheck {
  const isSoundDate = remembering(isEdtf)
  const isSoundDay = remembering(isDay)
  return ({ edtf, notBefore, notAfter }, problems, depth) => {
    if (!isSoundDate(edtf)) {
      problems.path[depth] = 'edtf'
      const remedy = EDTF_PATTERN.test(String(edtf))
        ? 'write days that the calendar has'
        : 'write EDTF level 1, such as 2025-03-20, 2025-03, 2025-08-17~ or 2025-03-18/2025-03-20'
      problems.note(depth + 1, edtf, `${shown(edtf)} is not a date`, remedy)
    }
    for (const [bound, day] of [
      ['notBefore', notBefore],
      ['notAfter', notAfter],
    ] as const) {
      if (day === null || isSoundDay(day)) continue
      problems.path[depth] = bound
      problems.note(depth + 1, day, `${shown(day)} is no day`, 'write it like 2025-03-20, or null')
    }
  }
}
