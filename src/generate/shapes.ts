import { datasetSchema } from '../schema/dataset.js'
import { type Node, schemaTree } from './schema-tree.js'

const WIDTH = 120

/** A shape as data: what a value may be, with the shapes that have a name referred to by it. */
type Printed = string | readonly Printed[] | { readonly [key: string]: Printed | null }

function printedShape(node: Node, named: Map<string, Node>, top = false): Printed {
  if (node.name !== null && !top) {
    named.set(node.name, node)
    return { shape: node.name }
  }
  switch (node.kind) {
    case 'text':
    case 'number':
    case 'boolean':
    case 'null':
      return node.kind
    case 'id':
      return 'text'
    case 'terms':
      return { terms: Object.keys(node.terms) }
    case 'literal':
      return { terms: [node.value] }
    case 'nullable':
      return { nullable: printedShape(node.inner, named) }
    case 'list':
      return { list: printedShape(node.item, named) }
    case 'tuple':
      return { tuple: node.items.map((item) => printedShape(item, named)) }
    case 'union':
      return { union: node.options.map((option) => printedShape(option, named)), by: node.discriminator }
    case 'object':
      return {
        object: Object.fromEntries(node.fields.map((field) => [field.name, printedShape(field.node, named)])),
      }
  }
}

/** Source text of a value on one line where it fits behind what stands before it, else an entry a line. */
function sourceText(value: Printed | null, indent: string, before: number): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `'${value}'`
  const list = Array.isArray(value)
  const entries = Object.entries(value).map(([key, inner]) => ({ key: list ? '' : `${key}: `, inner }))
  const [open, close] = list ? ['[', ']'] : ['{', '}']
  const pad = list ? '' : ' '
  const short = entries.map(({ key, inner }) => `${key}${sourceText(inner, '', Number.NEGATIVE_INFINITY)}`)
  const line = entries.length === 0 ? `${open}${close}` : `${open}${pad}${short.join(', ')}${pad}${close}`
  if (before + line.length + 1 <= WIDTH) return line
  const deeper = `${indent}  `
  const long = entries.map(
    ({ key, inner }) => `${deeper}${key}${sourceText(inner, deeper, deeper.length + key.length)},\n`,
  )
  return `${open}\n${long.join('')}${indent}${close}`
}

/** The shapes of all records as data, as TypeScript source text: each that has a name once. */
export function shapes(): string {
  const named = new Map<string, Node>()
  printedShape(schemaTree(datasetSchema), named)
  const printed = new Map<string, Printed>()
  for (let left = [...named]; left.length > 0; left = [...named].filter(([name]) => !printed.has(name))) {
    for (const [name, node] of left) printed.set(name, printedShape(node, named, true))
  }
  const entries = [...printed].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = entries.map(([name, value]) => `    ${name}: ${sourceText(value, '    ', name.length + 6)},\n`)
  return `// Generated from src/schema by \`npm run generate\`. Do not edit: change the schema.

/** What a value may be, as data: nothing may be left out, and nothing added. */
export type Shape =
  | 'text'
  | 'number'
  | 'boolean'
  | 'null'
  | { readonly terms: readonly string[] }
  | { readonly nullable: Shape }
  | { readonly list: Shape }
  | { readonly tuple: readonly Shape[] }
  | { readonly object: Readonly<Record<string, Shape>> }
  /** The field that tells the members apart; null where the fields that there are do. */
  | { readonly union: readonly Shape[]; readonly by: string | null }
  | { readonly shape: string }

/** The shapes that have a name: made when they are asked for, so that an import does not. */
export function shapes(): Readonly<Record<string, Shape>> {
  return {
${lines.join('')}  }
}
`
}
