import { datasetSchema } from '../schema/dataset.js'
import { type Node, schemaTree } from './schema-tree.js'

const HEADER = `// Generated from src/schema by \`npm run generate\`. Do not edit: change the schema.
import type { Ids, KnownIds } from './generated/ids.js'
`

const comment = (text: string | null, indent = '') => (text === null ? '' : `${indent}/** ${text} */\n`)
const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`

/** Whether an id stands anywhere in it, so that its type has to know which ids there are. */
function namesIds(node: Node): boolean {
  switch (node.kind) {
    case 'id':
      return true
    case 'nullable':
      return namesIds(node.inner)
    case 'list':
      return namesIds(node.item)
    case 'tuple':
      return node.items.some(namesIds)
    case 'union':
      return node.options.some(namesIds)
    case 'object':
      return node.fields.some((field) => namesIds(field.node))
    default:
      return false
  }
}

function typeOf(node: Node, named: Map<string, Node>, top = false): string {
  if (node.name !== null && !top) {
    named.set(node.name, node)
    return namesIds(node) ? `${node.name}<I>` : node.name
  }
  switch (node.kind) {
    case 'text':
      return 'string'
    case 'number':
    case 'boolean':
    case 'null':
      return node.kind
    case 'id':
      return `I['${node.referent}']`
    case 'terms':
      return Object.keys(node.terms).map(quoted).join(' | ')
    case 'literal':
      return quoted(node.value)
    case 'nullable':
      return `${typeOf(node.inner, named)} | null`
    case 'list': {
      const item = typeOf(node.item, named)
      return `readonly ${item.includes(' | ') ? `(${item})` : item}[]`
    }
    case 'tuple':
      return `readonly [${node.items.map((item) => typeOf(item, named)).join(', ')}]`
    case 'union':
      return node.options.map((option) => typeOf(option, named)).join(' | ')
    case 'object':
      return `{\n${node.fields
        .map(
          (field) => `${comment(field.node.description, '  ')}  readonly ${field.name}: ${typeOf(field.node, named)}`,
        )
        .join('\n')}\n}`
  }
}

/** The TypeScript interfaces of all records, as source text: plain types with the descriptions as comments. */
export function recordTypes(): string {
  const named = new Map<string, Node>()
  typeOf(schemaTree(datasetSchema), named)
  const printed = new Map<string, string>()
  for (let left = [...named]; left.length > 0; left = [...named].filter(([name]) => !printed.has(name))) {
    for (const [name, node] of left) {
      const body = typeOf(node, named, true)
      const parameters = namesIds(node) ? `${name}<I extends Ids = KnownIds>` : name
      const declaration =
        node.kind === 'object' ? `export interface ${parameters} ${body}` : `export type ${parameters} = ${body}`
      printed.set(name, `${comment(node.nameDescription)}${declaration}\n`)
    }
  }
  return [HEADER, ...[...printed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)].join('\n')
}
