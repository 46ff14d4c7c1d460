const END = '…'

/** A text with single spaces, cut to a number of code points. */
export function cutTo(text: string, length: number): string {
  const points = [...text.replace(/\s+/gu, ' ').trim()]
  return points.length <= length
    ? points.join('')
    : `${points
        .slice(0, length - 1)
        .join('')
        .trimEnd()}${END}`
}

/** A text in lines of at most so many code points, the last cut where there would be more than `most`. */
export function inLines(text: string, length: number, most: number): readonly string[] {
  const lines: string[] = []
  let rest = cutTo(text, Number.POSITIVE_INFINITY)
  while (rest !== '' && lines.length < most - 1) {
    const points = [...rest]
    if (points.length <= length) break
    const space = points.lastIndexOf(' ', length)
    const line = points.slice(0, space > 0 ? space : length).join('')
    lines.push(line)
    rest = rest.slice(line.length).trim()
  }
  return rest === '' ? lines : [...lines, cutTo(rest, length)]
}
