const LONGEST = 60

/**
 * A value as an error message prints it, whatever it is and however long: no field of an object is read.
 *
 * @example
 * shown('a'.repeat(1000)) // '"aaa…" (1000 characters)', with some sixty of them
 */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > LONGEST
        ? `${JSON.stringify(`${value.slice(0, LONGEST)}…`)} (${value.length} characters)`
        : JSON.stringify(value)
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object'
    case 'function':
      return 'a function'
    default:
      return String(value).slice(0, LONGEST)
  }
}
