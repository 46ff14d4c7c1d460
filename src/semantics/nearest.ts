import { closest } from 'fastest-levenshtein'

/**
 * The candidate that differs from the word by the fewest edits, the first of several; null where there is no candidate.
 * Use it for the remedy of an error, never to guess what was meant.
 *
 * @example
 * nearest('suports', ['opposes', 'supports']) // 'supports'
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const all = [...candidates]
  return all.length === 0 ? null : closest(word, all)
}
