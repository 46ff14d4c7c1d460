/** A fenced block of a Markdown text. */
export interface Fence {
  readonly language: string
  readonly code: string
  /** The line of the Markdown text at which the code starts, from 1. */
  readonly line: number
  /** What a `text` block right below it says that it prints. */
  readonly prints: string | undefined
  /** Whether `<!-- runs: no -->` stands on the line above it: then it is compiled and no more. */
  readonly runs: boolean
}

const pattern = /^(?<mark><!-- runs: no -->\n\n?)?```(?<language>\w+)\n(?<code>.*?)^```$/gms

/** The fenced blocks of a Markdown text that name a language, in their order. */
export function fences(markdown: string): Fence[] {
  const found = [...markdown.matchAll(pattern)].map((match) => {
    const { mark = '', language = '', code = '' } = match.groups ?? {}
    const start = match.index + mark.length + language.length + 4
    return { language, code, start, end: match.index + match[0].length, runs: mark === '' }
  })
  return found.map(({ language, code, start, end, runs }, place) => {
    const next = found[place + 1]
    const below = next && next.start - end - 'text'.length - 4
    const prints = next?.language === 'text' && below !== undefined && below <= 2 ? next.code : undefined
    return { language, code, line: markdown.slice(0, start).split('\n').length, prints, runs }
  })
}
