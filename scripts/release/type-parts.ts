import ts from 'typescript'

const EMPTY = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void
const OBJECT = ts.TypeFlags.Object | ts.TypeFlags.Intersection
const DEFERRED =
  ts.TypeFlags.TypeParameter |
  ts.TypeFlags.Conditional |
  ts.TypeFlags.IndexedAccess |
  ts.TypeFlags.Substitution |
  ts.TypeFlags.Index

/** What a type may be, sorted: no value, terms of a closed list, other plain values, and objects. */
export interface TypeParts {
  readonly empty: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  readonly objects: readonly ts.Type[]
}

/** A type that depends on a parameter as the widest that it can be. */
function settled(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  return (type.flags & DEFERRED) !== 0 ? (checker.getBaseConstraintOfType(type) ?? type) : type
}

/** What a type may be. A text with a space in it is a sentence, not a term, and counts as any text. */
export function partsOf(checker: ts.TypeChecker, type: ts.Type): TypeParts {
  const whole = settled(checker, type)
  const members = whole.isUnion() ? whole.types.map((member) => settled(checker, member)) : [whole]
  const parts = {
    empty: new Set<string>(),
    terms: new Set<string>(),
    plain: new Set<string>(),
    objects: [] as ts.Type[],
  }
  for (const member of members) {
    if ((member.flags & OBJECT) !== 0) {
      parts.objects.push(member)
      continue
    }
    const name = checker.typeToString(member, undefined, ts.TypeFormatFlags.NoTruncation)
    if ((member.flags & EMPTY) !== 0) parts.empty.add(name)
    else if (member.isStringLiteral() && /\s/.test(member.value)) parts.plain.add('string')
    else if ((member.flags & ts.TypeFlags.Literal) !== 0) parts.terms.add(name)
    else parts.plain.add(name)
  }
  return parts
}
