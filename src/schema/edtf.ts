import * as z from 'zod'
import { EDTF_PATTERN } from '../semantics/edtf-bounds.js'
import { isOnTheCalendar } from '../semantics/is-on-the-calendar.js'

const CALENDAR_DAY = /\d{4}-\d{2}-\d{2}/g

/** An EDTF string whose days exist on the calendar. */
export function edtf(description: string) {
  return z
    .string()
    .regex(EDTF_PATTERN, 'write EDTF level 1: 2025-03-20, 2025-03, 2025-08-17~, 2025-XX-XX or 2025-03-18/2025-03-20')
    .refine((text) => (text.match(CALENDAR_DAY) ?? []).every(isOnTheCalendar), 'this day is not on the calendar')
    .meta({ description })
}

/** One whole day, `YYYY-MM-DD`. */
export function day(description: string) {
  return z.iso.date().meta({ description })
}
