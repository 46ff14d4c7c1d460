/**
 * A text as its Unicode code points, in which every span of the dataset counts.
 *
 * @example
 * codePoints('a😀b').slice(1, 2).join('') // '😀'
 */
export function codePoints(text: string): readonly string[] {
  return Array.from(text)
}
