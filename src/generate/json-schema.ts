import * as z from 'zod'

const ABOUT = { refersTo: 'x-refers-to', identifies: 'x-identifies', editorial: 'x-editorial' } as const
const INTERNAL = ['typeName', 'typeDescription', 'terms']

/** The JSON Schema (draft 2020-12) of a whole record; what names another record carries `x-refers-to`. */
export function jsonSchema(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...body } = z.toJSONSchema(schema, {
    io: 'output',
    override: ({ jsonSchema: node }) => {
      for (const name of INTERNAL) delete node[name]
      // Draft 2020-12 wants an item at least; the `items` that zod writes beside it forbid any.
      if (node.prefixItems?.length === 0) delete node.prefixItems
      for (const [name, keyword] of Object.entries(ABOUT)) {
        if (!(name in node)) continue
        node[keyword] = node[name]
        delete node[name]
      }
    },
  })
  return { $schema, title, ...body }
}
