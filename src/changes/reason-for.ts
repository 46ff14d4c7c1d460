import { namesIn } from './names-in.js'

const onOneLine = (block: string) =>
  block
    .replace(/^\s*[-*] /, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What a text says of a record, `collection/id`: the items or paragraphs that name it; null where none does. */
export function reasonFor(name: string, text: string): string | null {
  const blocks = text.split(/\n(?=\s*[-*] )|\n\s*\n/).filter((block) => namesIn(block).includes(name))
  if (blocks.length === 0) return null
  const before = `\`${name}\`: `
  return blocks
    .map(onOneLine)
    .map((line) => (line.startsWith(before) ? line.slice(before.length) : line))
    .join(' ')
}
