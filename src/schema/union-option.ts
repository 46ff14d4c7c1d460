import * as z from 'zod'

const ownKeys = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : [])

/** The objects that a union can be, with unions inside it laid open. */
function objectOptions(union: z.ZodUnion): z.ZodObject[] {
  return union.options.flatMap((option) =>
    option instanceof z.ZodUnion ? objectOptions(option) : option instanceof z.ZodObject ? [option] : [],
  )
}

/**
 * The object of a union that a value is or was meant to be: the one whose discriminator it carries, else the one with
 * which it shares the most keys. Undefined where its discriminator is none of the union's.
 *
 * @example
 * unionOption(actorSchema, { kind: 'person' }) // the schema of a person
 */
export function unionOption(union: z.ZodUnion, value: unknown): z.ZodObject | undefined {
  const options = objectOptions(union)
  if (union instanceof z.ZodDiscriminatedUnion) {
    const key = union.def.discriminator
    const own = Object.getOwnPropertyDescriptor(Object(value), key)?.value
    return options.find((option) => option.shape[key]?.safeParse(own).success)
  }
  const keys = ownKeys(value)
  const shared = (option: z.ZodObject) => keys.filter((key) => Object.hasOwn(option.shape, key)).length
  return options.reduce<z.ZodObject | undefined>(
    (best, option) => (best === undefined || shared(option) > shared(best) ? option : best),
    undefined,
  )
}
