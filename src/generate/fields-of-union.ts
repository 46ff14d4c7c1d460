import type { Field, Node } from './schema-tree.js'

const inOneSentence = (...texts: readonly (string | null)[]) =>
  [...new Set(texts.filter((text) => text !== null))].join(' ') || null

const termsOf = (node: Node) =>
  node.kind === 'terms' ? node.terms : node.kind === 'literal' ? { [node.value]: node.description ?? '' } : null

const isEmptyTuple = (node: Node) => node.kind === 'tuple' && node.items.length === 0

/** One node that holds whatever either of two holds; throws where no column can hold both. */
function oneNode(a: Node, b: Node, path: string): Node {
  const description = inOneSentence(a.description, b.description)
  const about = { name: a.name, nameDescription: a.nameDescription, description, editorial: a.editorial && b.editorial }
  if (a.kind === 'nullable' || b.kind === 'nullable' || a.kind === 'null' || b.kind === 'null') {
    const [first, second] = [a, b].flatMap((node) =>
      node.kind === 'null' ? [] : [node.kind === 'nullable' ? node.inner : node],
    )
    if (first === undefined) return a
    return { ...about, kind: 'nullable', inner: second === undefined ? first : oneNode(first, second, path) }
  }
  const [termsOfA, termsOfB] = [termsOf(a), termsOf(b)]
  if (termsOfA !== null && termsOfB !== null) return { ...about, kind: 'terms', terms: { ...termsOfA, ...termsOfB } }
  if (isEmptyTuple(b) && a.kind === 'list') return a
  if (isEmptyTuple(a) && b.kind === 'list') return b
  if (a.kind === 'id' && b.kind === 'id') return { ...a, description }
  if (JSON.stringify(a) === JSON.stringify(b)) return a
  throw new Error(`${path} is ${a.kind} in one member of a union and ${b.kind} in another: no column can hold both`)
}

/** A field of any member of a union, and the members that have it. */
export interface FieldOfUnion {
  readonly field: Field
  readonly members: readonly number[]
}

/** The fields that the members of a union have between them, each once, in an order that fits each member. */
export function fieldsOfUnion(members: readonly Node[], path: string): readonly FieldOfUnion[] {
  const found: FieldOfUnion[] = []
  members.forEach((member, nth) => {
    if (member.kind !== 'object') throw new Error(`${path} is a union of ${member.kind}: no table can hold it`)
    member.fields.forEach((field, place) => {
      const at = found.findIndex((one) => one.field.name === field.name)
      const known = found[at]
      if (known === undefined) {
        const later = member.fields.slice(place + 1).map(({ name }) => name)
        const next = found.findIndex((one) => later.includes(one.field.name))
        found.splice(next === -1 ? found.length : next, 0, { field, members: [nth] })
      } else {
        const node = oneNode(known.field.node, field.node, `${path}/${field.name}`)
        found[at] = { field: { ...field, node }, members: [...known.members, nth] }
      }
    })
  })
  return found
}
