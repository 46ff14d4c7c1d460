import type { FigureValue } from '../../dataset/record-types.js'

/** The number of a figure with its bound word. */
export function figureText({ op, n, min, max, text }: FigureValue): string {
  const said = op === 'between' ? `${min} to ${max}` : `${n ?? text ?? ''}`
  return op === 'exactly' || op === 'between' ? said : `${op} ${said}`.trim()
}
