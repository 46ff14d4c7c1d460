import type { Nesting } from './nesting-of.js'

const isList = (nesting: Nesting): nesting is readonly [Nesting] => Array.isArray(nesting)

/** A name for what freezes the values at a path: `freezeTermsEvidence`. */
const nameAt = (path: readonly string[]) =>
  `freeze${path.map((field) => `${field[0]?.toUpperCase()}${field.slice(1)}`).join('')}`

function typeOf(nesting: Nesting): string {
  if (nesting === 0) return 'unknown'
  if (isList(nesting))
    return `readonly ${nesting[0] === 0 ? 'unknown' : `(${typeOf(nesting[0])})`}[] | null | undefined`
  const fields = Object.entries(nesting).map(([field, inner]) => `readonly ${field}: ${typeOf(inner)}`)
  return `{ ${fields.join('; ')} } | null | undefined`
}

interface Freezing {
  /** The functions that it takes. */
  readonly functions: readonly string[]
  /** The statements that freeze what is inside a value. */
  readonly statements: readonly string[]
}

/** What freezes the inside of the value that a text of source names. */
function insideOf(value: string, nesting: Nesting, path: readonly string[]): Freezing {
  if (nesting === 0) return { functions: [], statements: [] }
  if (isList(nesting)) {
    const [item] = nesting
    const callback = item === 0 ? 'Object.freeze' : nameAt(path)
    return { functions: freezingOf(item, path), statements: [`${value}?.forEach(${callback})`] }
  }
  const fields = Object.entries(nesting).map(([field, inner]) => {
    const at = `${value}.${field}`
    if (inner !== 0 && !isList(inner)) {
      const below = [...path, field]
      return { functions: freezingOf(inner, below), statements: [`${nameAt(below)}(${at})`] }
    }
    const { functions, statements } = insideOf(at, inner, [...path, field])
    return { functions, statements: [...statements, `Object.freeze(${at})`] }
  })
  return {
    functions: fields.flatMap(({ functions }) => functions),
    statements: fields.flatMap(({ statements }) => statements),
  }
}

/** The functions that freeze the values at a path, the last of them the values as a whole. */
function freezingOf(nesting: Nesting, path: readonly string[]): readonly string[] {
  if (nesting === 0) return []
  const { functions, statements } = insideOf('value', nesting, isList(nesting) ? [...path, 'item'] : path)
  const lines = ['if (!value) return value', ...statements, 'return Object.freeze(value)']
  return [
    ...functions,
    `function ${nameAt(path)}(value: ${typeOf(nesting)}) {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`,
  ]
}

/**
 * Source text of functions that freeze records with all that is in them, and the name of the one to call. There is one
 * for each kind of object: a single one for all would be called so often that an engine sets out to optimise it, which
 * takes longer than the freezing.
 *
 * @example
 * freezing([{ date: 0 }]).name // 'freezeRecords'
 */
export function freezing(nesting: Nesting): { readonly functions: readonly string[]; readonly name: string } {
  return nesting === 0
    ? { functions: [], name: 'Object.freeze' }
    : { functions: freezingOf(nesting, ['records']), name: nameAt(['records']) }
}
