import { nearest } from '../semantics/nearest.js'
import { pattern } from '../semantics/pattern.js'

const mark = /* @__PURE__ */ pattern('\\p{M}', 'gu')
const kebab = (text: string) =>
  text
    .normalize('NFKD')
    .replace(mark(), '')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * The id that comes nearest to some text: of those that contain it the one that differs by the fewest letters, else of
 * all; null where there is none. Use it for the remedy of an error, never to guess what was meant.
 *
 * @example
 * nearestId('Putin', ['ktnv', 'vladimir-putin']) // 'vladimir-putin'
 */
export function nearestId(text: string, ids: Iterable<string>): string | null {
  const word = kebab(text)
  const all = [...ids]
  const containing = word === '' ? [] : all.filter((id) => id.includes(word))
  return nearest(word, containing.length > 0 ? containing : all)
}
