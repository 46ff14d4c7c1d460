import * as z from 'zod'
import { unionOption } from '../schema/union-option.js'
import { unwrapped } from '../schema/unwrapped.js'

/**
 * The schema that judges what stands at a path in a value, without wrappers; undefined where the schema has no such path.
 *
 * @example
 * schemaAt(eventSchema, event, ['participants', 0, 'role']) // the enum of roles
 */
export function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  const { schema: bare } = unwrapped(schema)
  const object = bare instanceof z.ZodUnion ? unionOption(bare, value) : bare
  const [step, ...rest] = path
  if (step === undefined) return object
  const below = Object.getOwnPropertyDescriptor(Object(value), step)?.value
  if (object instanceof z.ZodObject) {
    const field = Object.getOwnPropertyDescriptor(object.shape, step)?.value
    return field === undefined ? undefined : schemaAt(field, below, rest)
  }
  if (object instanceof z.ZodArray) return schemaAt(object.element, below, rest)
  if (object instanceof z.ZodTuple) {
    const item = object.def.items[Number(step)]
    return item === undefined ? undefined : schemaAt(item, below, rest)
  }
  return undefined
}
