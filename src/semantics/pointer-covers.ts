/**
 * Whether a JSON Pointer names a field or something above it.
 *
 * @example
 * pointerCovers('/scope', '/scope/places/0') // true
 * pointerCovers('/sc', '/scope') // false
 */
export function pointerCovers(pointer: string, field: string): boolean {
  return field === pointer || field.startsWith(`${pointer}/`)
}
