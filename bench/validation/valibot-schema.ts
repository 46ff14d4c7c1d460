import * as v from 'valibot'
import type { Node } from '../../src/generate/schema-tree.js'

type Schema = v.GenericSchema<unknown, unknown>
type ObjectSchema = v.StrictObjectSchema<Record<string, Schema>, undefined>

const named = new Map<string, Schema>()

function objectSchema(node: Node): ObjectSchema {
  if (node.kind !== 'object') throw new TypeError(`A union of ${node.kind} has no mapping: only of objects`)
  return v.strictObject(Object.fromEntries(node.fields.map((field) => [field.name, valibotSchema(field.node)])))
}

/** The strict valibot schema of what the schemas say of a value: its shape, without the grammar of its texts. */
export function valibotSchema(node: Node): Schema {
  const known = node.name === null ? undefined : named.get(node.name)
  const schema = known ?? built(node)
  if (node.name !== null) named.set(node.name, schema)
  return schema
}

function built(node: Node): Schema {
  switch (node.kind) {
    case 'text':
    case 'id':
      return v.string()
    case 'number':
      return v.pipe(v.number(), v.finite())
    case 'boolean':
      return v.boolean()
    case 'null':
      return v.null()
    case 'terms':
      return v.picklist(Object.keys(node.terms))
    case 'literal':
      return v.literal(node.value)
    case 'nullable':
      return v.nullable(valibotSchema(node.inner))
    case 'list':
      return v.array(valibotSchema(node.item))
    case 'tuple':
      return v.strictTuple(node.items.map(valibotSchema))
    case 'object':
      return objectSchema(node)
    case 'union':
      return node.discriminator === null
        ? v.union(node.options.map(valibotSchema))
        : v.variant(node.discriminator, node.options.map(objectSchema))
  }
}
