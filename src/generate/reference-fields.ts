import { recordSchemas } from '../schema/dataset.js'
import { collectionNames } from '../vocabulary/collections.js'
import type { Referent } from '../vocabulary/referents.js'
import { type Node, schemaTree } from './schema-tree.js'

/** A field that names another record: `*` stands for any member of a list. */
interface ReferenceField {
  readonly pointer: string
  readonly refersTo: Referent
  /** The field beside it that says what it names, where it can name several things. */
  readonly where?: { readonly field: string; readonly is: string }
}

function referencesIn(node: Node, pointer: string, where?: ReferenceField['where']): ReferenceField[] {
  switch (node.kind) {
    case 'id':
      return node.own ? [] : [{ pointer, refersTo: node.referent, ...(where && { where }) }]
    case 'nullable':
      return referencesIn(node.inner, pointer, where)
    case 'list':
      return referencesIn(node.item, `${pointer}/*`)
    case 'union':
      return node.options.flatMap((option) => referencesIn(option, pointer))
    case 'object': {
      const literal = node.fields.find((field) => field.node.kind === 'literal')
      const beside =
        literal?.node.kind === 'literal' ? ({ field: literal.name, is: literal.node.value } as const) : undefined
      return node.fields.flatMap((field) => referencesIn(field.node, `${pointer}/${field.name}`, beside))
    }
    default:
      return []
  }
}

function withoutRepeats(fields: readonly ReferenceField[]): ReferenceField[] {
  const found = new Map<string, ReferenceField>()
  for (const field of fields) {
    const namesOne = fields.every(({ pointer, refersTo }) => pointer !== field.pointer || refersTo === field.refersTo)
    const plain = namesOne ? { pointer: field.pointer, refersTo: field.refersTo } : field
    found.set(JSON.stringify(plain), plain)
  }
  return [...found.values()]
}

const literal = ({ pointer, refersTo, where }: ReferenceField) =>
  `{ pointer: '${pointer}', refersTo: '${refersTo}'${where ? `, where: { field: '${where.field}', is: '${where.is}' }` : ''} }`

const list = (items: readonly string[]) =>
  items.length === 1 ? `[${items.join()}]` : `[\n${items.map((item) => `    ${item},\n`).join('')}  ]`

/** The fields of every collection that name another record, as TypeScript source text. */
export function referenceFields(): string {
  const lists = collectionNames.map((name) => {
    const fields = withoutRepeats(referencesIn(schemaTree(recordSchemas[name]), ''))
    return `  ${name}: ${list(fields.map(literal))},\n`
  })
  return `// Generated from src/schema by \`npm run generate\`. Do not edit: change the schema.
import type { CollectionName } from '../vocabulary/collections.js'
import type { Ids } from './generated/ids.js'

/** A field that names another record: \`*\` stands for any member of a list. */
export interface ReferenceField {
  readonly pointer: string
  readonly refersTo: keyof Ids
  /** The field beside it that says what it names, where it can name several things. */
  readonly where?: { readonly field: string; readonly is: string }
}

/** The fields of every collection that name another record. */
export const referenceFields: Readonly<Record<CollectionName, readonly ReferenceField[]>> = {
${lists.join('')}}
`
}
