import type * as z from 'zod'
import { EDTF_PATTERN } from '../semantics/edtf-bounds.js'
import type { Referent } from '../vocabulary/referents.js'

/** What the schemas say of a value, without Zod: the one reading from which types and codebook are printed. */
export type Node = {
  /** The name of a shape that is printed once and referred to by it. */
  readonly name: string | null
  /** What that shape is, wherever it stands. */
  readonly nameDescription: string | null
  readonly description: string | null
  readonly editorial: boolean
} & (
  | { readonly kind: 'boolean' | 'null' }
  | { readonly kind: 'text'; readonly format: TextFormat | null }
  | { readonly kind: 'number'; readonly integer: boolean }
  | { readonly kind: 'id'; readonly referent: Referent; readonly own: boolean }
  | { readonly kind: 'terms'; readonly terms: Readonly<Record<string, string>> }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'nullable'; readonly inner: Node }
  | { readonly kind: 'list'; readonly item: Node }
  | { readonly kind: 'tuple'; readonly items: readonly Node[] }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'union'; readonly options: readonly Node[]; readonly discriminator: string | null }
)

/** What a text is written as, where a pattern or a type of Zod says so. */
export type TextFormat = 'edtf' | 'day' | 'url'

/** A field of an object, and whether a hand-written record may leave it out. */
export interface Field {
  readonly name: string
  readonly optional: boolean
  readonly node: Node
}

interface Metadata {
  readonly typeName?: string
  readonly typeDescription?: string
  readonly description?: string
  readonly editorial?: boolean
  readonly identifies?: Referent
  readonly refersTo?: Referent
  readonly terms?: Readonly<Record<string, string>>
}

function textFormat({ format, checks }: z.core.$ZodStringDef & { readonly format?: string }): TextFormat | null {
  if (format === 'date') return 'day'
  if (format === 'url') return 'url'
  const isEdtf = checks?.some(({ _zod: { def } }) => 'pattern' in def && def.pattern === EDTF_PATTERN)
  return isEdtf ? 'edtf' : null
}

const isInteger = ({ checks, ...definition }: z.core.$ZodNumberDef) =>
  [definition, ...(checks ?? []).map(({ _zod }) => _zod.def)].some((one) => 'format' in one && one.format === 'safeint')

/** The nodes of a schema; throws where the schema uses a construct that has no reading here. */
export function schemaTree(schema: z.core.$ZodType): Node {
  const type = schema as z.ZodType
  const metadata = (type.meta() ?? {}) as Metadata
  const about = {
    name: metadata.typeName ?? null,
    nameDescription: metadata.typeDescription ?? null,
    description: metadata.description ?? null,
    editorial: metadata.editorial ?? false,
  }
  const definition = (schema as z.core.$ZodTypes)._zod.def
  switch (definition.type) {
    case 'default':
    case 'optional': {
      const inner = schemaTree(definition.innerType)
      return {
        ...inner,
        description: about.description ?? inner.description,
        editorial: about.editorial || inner.editorial,
      }
    }
    case 'nullable': {
      const inner = schemaTree(definition.innerType)
      return {
        name: null,
        nameDescription: null,
        description: about.description ?? inner.description,
        editorial: about.editorial || inner.editorial,
        kind: 'nullable',
        inner,
      }
    }
    case 'string': {
      const referent = metadata.identifies ?? metadata.refersTo
      return referent === undefined
        ? { ...about, kind: 'text', format: textFormat(definition) }
        : { ...about, kind: 'id', referent, own: metadata.identifies !== undefined }
    }
    case 'number':
      return { ...about, kind: 'number', integer: isInteger(definition) }
    case 'boolean':
      return { ...about, kind: 'boolean' }
    case 'null':
      return { ...about, kind: 'null' }
    case 'enum':
      return {
        ...about,
        kind: 'terms',
        terms: metadata.terms ?? Object.fromEntries(Object.keys(definition.entries).map((term) => [term, ''])),
      }
    case 'literal':
      return { ...about, kind: 'literal', value: String(definition.values[0]) }
    case 'array':
      return { ...about, kind: 'list', item: schemaTree(definition.element) }
    case 'tuple':
      return { ...about, kind: 'tuple', items: definition.items.map(schemaTree) }
    case 'union': {
      const discriminator = 'discriminator' in definition ? String(definition.discriminator) : null
      return { ...about, kind: 'union', options: definition.options.map(schemaTree), discriminator }
    }
    case 'object':
      return {
        ...about,
        kind: 'object',
        fields: Object.entries(definition.shape).map(([name, field]) => ({
          name,
          optional: (field as z.ZodType)._zod.optin !== undefined,
          node: schemaTree(field),
        })),
      }
    default:
      throw new Error(`schemaTree has no reading for the Zod type "${definition.type}": add one beside the others`)
  }
}
