import { distance } from 'fastest-levenshtein'
import { pattern } from '../semantics/pattern.js'

const mark = /* @__PURE__ */ pattern('\\p{M}', 'gu')
const kebab = (text: string) =>
  text
    .normalize('NFKD')
    .replace(mark(), '')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '')

/** How many letters differ from an id, or from as many parts of it as the word has. */
function apart(word: string, id: string): number {
  const count = word.split('-').length
  const parts = id.split(/[-/]/)
  const runs = parts.slice(count - 1).map((_, start) => parts.slice(start, start + count).join('-'))
  return Math.min(distance(word, id), ...runs.map((run) => distance(word, run)))
}

/**
 * The id that comes nearest to some text: of those that contain it the one that differs by the fewest letters, else the one
 * that differs so, as a whole or in a part, and of several such the nearest as a whole; null where there is none. Use it
 * for the remedy of an error, never to guess what was meant.
 *
 * @example
 * nearestId('Putin', ['ktnv', 'vladimir-putin']) // 'vladimir-putin'
 */
export function nearestId(text: string, ids: Iterable<string>): string | null {
  const word = kebab(text)
  const all = [...ids]
  const containing = word === '' ? [] : all.filter((id) => id.includes(word))
  const [first, ...others] = (containing.length > 0 ? containing : all).map((id) => ({
    id,
    inPart: containing.length > 0 ? 0 : apart(word, id),
    whole: distance(word, id),
  }))
  if (first === undefined) return null
  const isNearer = (one: typeof first, other: typeof first) =>
    one.inPart === other.inPart ? one.whole < other.whole : one.inPart < other.inPart
  return others.reduce((best, one) => (isNearer(one, best) ? one : best), first).id
}
