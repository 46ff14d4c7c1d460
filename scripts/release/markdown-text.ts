/**
 * A text as Markdown shows it, on one line: nothing in it is a mark-up, a mention, a link or a cell's border.
 *
 * @example
 * markdownText('a | <b>') // 'a &#124; &#60;b&#62;'
 */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&|@#~$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A text as code within a line of Markdown, whatever is in it. */
export function markdownCode(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return `${fence}${pad}${flat}${pad}${fence}`
}
