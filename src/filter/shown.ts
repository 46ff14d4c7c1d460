/**
 * A value as an error message prints it, whatever it is.
 *
 * @example
 * shown('kyiv') // '"kyiv"'
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? 'a list' : 'an object'
}
