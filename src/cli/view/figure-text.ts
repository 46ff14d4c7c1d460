import type { FigureValue } from '../../dataset/record-types.js'

/**
 * The number of a figure with its bound word, and the words of the source for it.
 *
 * @example
 * figureText({ op: 'more-than', n: 7, min: null, max: null, text: 'over seven' }) // 'more-than 7 ("over seven")'
 */
export function figureText({ op, n, min, max, text }: FigureValue): string {
  const number = op === 'between' ? `${min} to ${max}` : n
  const bound = op === 'exactly' || op === 'between' ? null : op
  return [bound, number, text === null ? null : `("${text}")`].filter((part) => part !== null).join(' ')
}
