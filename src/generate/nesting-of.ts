/**
 * Where the lists and objects are inside a value of JSON: `0` for none, one in a list for what the items of a list
 * have, and one a field for the fields of an object that are lists or objects in any of the records.
 */
export type Nesting = 0 | readonly [Nesting] | { readonly [field: string]: Nesting }

const isList = (nesting: Nesting): nesting is readonly [Nesting] => Array.isArray(nesting)

function merged(a: Nesting, b: Nesting, path: string): Nesting {
  if (a === 0) return b
  if (b === 0) return a
  if (isList(a) && isList(b)) return [merged(a[0], b[0], `${path}/-`)]
  if (isList(a) || isList(b)) {
    throw new TypeError(`${path} is a list in one record and an object in another: make it one of them in all`)
  }
  const fields = { ...a }
  for (const [field, nesting] of Object.entries(b)) {
    fields[field] = merged(fields[field] ?? 0, nesting, `${path}/${field}`)
  }
  return fields
}

const holdsMore = (value: unknown): value is object => typeof value === 'object' && value !== null

function nestingAt(value: object, path: string): Nesting {
  if (Array.isArray(value)) {
    const items = value.filter(holdsMore)
    return items.length === 0
      ? 0
      : [items.map((item) => nestingAt(item, `${path}/-`)).reduce((a, b) => merged(a, b, `${path}/-`))]
  }
  const fields = Object.entries(value).filter((entry): entry is [string, object] => holdsMore(entry[1]))
  return fields.length === 0
    ? 0
    : Object.fromEntries(fields.map(([field, inner]) => [field, nestingAt(inner, `${path}/${field}`)]))
}

/**
 * Where the lists and objects are inside records, so that they are frozen without a look at anything else.
 * Throws a TypeError for a field that is a list in one record and an object in another.
 *
 * @example
 * nestingOf([{ id: 'a', date: { edtf: '2025' }, spans: [[1, 2]] }]) // [{ date: 0, spans: [0] }]
 */
export const nestingOf = (records: readonly unknown[]): Nesting => nestingAt(records, '')
