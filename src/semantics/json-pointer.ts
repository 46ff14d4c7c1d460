/**
 * The JSON Pointer (RFC 6901) of a path of keys and indexes; the empty string for the whole record.
 *
 * @example
 * jsonPointer(['participants', 2, 'role']) // '/participants/2/role'
 */
export function jsonPointer(path: Iterable<PropertyKey>): string {
  let pointer = ''
  for (const step of path) pointer += `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
  return pointer
}
