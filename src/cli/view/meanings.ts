import { styleText } from 'node:util'
import type { EventRecord } from '../../dataset/record-types.js'
import type { Screen } from './screen.js'

type Format = Parameters<typeof styleText>[0]

/** What a colour says. No colour says anything that the text does not, and none stands for a side. */
export const meanings = {
  plain: [],
  heading: ['bold'],
  label: ['dim'],
  id: ['dim'],
  'surely-dated': [],
  'uncertainly-dated': ['dim'],
  possible: ['yellow'],
  held: ['bold'],
  'to-come': ['cyan'],
  'called-off': ['magenta'],
  unconfirmed: ['yellow'],
  for: ['blue'],
  against: ['yellow'],
  neither: ['dim'],
  silent: ['dim'],
} as const satisfies Readonly<Record<string, readonly Extract<Format, string>[]>>

/** What a text on the screen means, as a colour can show it. */
export type Meaning = keyof typeof meanings

/** The meaning of every status of an event. */
export const statusMeanings: Readonly<Record<EventRecord['status'], Meaning>> = {
  held: 'held',
  planned: 'to-come',
  expected: 'to-come',
  proposed: 'to-come',
  declined: 'called-off',
  cancelled: 'called-off',
  postponed: 'called-off',
  unconfirmed: 'unconfirmed',
}

/** A text in the colour of its meaning, where the screen has colours. */
export function shownAs(text: string, meaning: Meaning, { colour }: Screen): string {
  const formats: readonly Extract<Format, string>[] = meanings[meaning]
  if (!colour || text === '' || formats.length === 0) return text
  return styleText([...formats], text, { validateStream: false })
}
