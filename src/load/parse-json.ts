import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { jsonPointer } from '../semantics/json-pointer.js'
import type { Problem } from './problem.js'

/** The value of a JSON text, or what keeps it from having one. */
export type ParsedJson =
  | { readonly value: unknown; readonly problems: readonly [] }
  | {
      readonly value: undefined
      readonly problems: readonly Pick<Problem, 'pointer' | 'value' | 'message' | 'remedy'>[]
    }

function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}

function syntaxError(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return String(error)
  }
}

const spoken = (error: ParseError) =>
  printParseErrorCode(error.error)
    .replaceAll(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase()

interface Repeated {
  readonly key: string
  readonly path: readonly PropertyKey[]
  readonly offset: number
}

function* repeatedKeys(node: Node, path: readonly PropertyKey[]): Generator<Repeated> {
  const seen = new Set<string>()
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'array') {
      yield* repeatedKeys(child, [...path, index])
      continue
    }
    const [keyNode, valueNode] = child.children ?? []
    if (keyNode === undefined || valueNode === undefined) continue
    const key = String(keyNode.value)
    if (seen.has(key)) yield { key, path: [...path, key], offset: keyNode.offset }
    seen.add(key)
    yield* repeatedKeys(valueNode, [...path, key])
  }
}

/**
 * The value of a JSON text; where it is malformed or names a key twice, the problems with their line and column instead.
 * Unlike `JSON.parse` it never lets the later of two equal keys win in silence.
 *
 * @example
 * parseJson('{"a": 1, "a": 2}').problems[0]?.message // 'the key "a" stands twice, again at line 1, column 10'
 */
export function parseJson(text: string): ParsedJson {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const malformed = syntaxError(text)
  if (malformed !== null || tree === undefined) {
    const [first] = errors
    const offset = first?.offset ?? 0
    const at = position(text, offset)
    const problem = {
      pointer: '',
      value: text.slice(offset, offset + 20),
      message: `this is not JSON: ${first === undefined ? malformed : spoken(first)} at ${at}`,
      remedy: `mend the text at ${at}`,
    }
    return { value: undefined, problems: [problem] }
  }
  const problems = [...repeatedKeys(tree, [])].map(({ key, path, offset }) => ({
    pointer: jsonPointer(path),
    value: key,
    message: `the key ${JSON.stringify(key)} stands twice, again at ${position(text, offset)}`,
    remedy: 'keep one of the two',
  }))
  return problems.length > 0 ? { value: undefined, problems } : { value: JSON.parse(text), problems: [] }
}
