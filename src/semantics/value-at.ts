const INDEX = /^(?:0|[1-9]\d*)$/

/**
 * What stands in a value at a JSON Pointer (RFC 6901); undefined where nothing of its own does, so that neither
 * `/constructor` nor `/length` is ever found.
 *
 * @example
 * valueAt({ participants: [{ role: 'host' }] }, '/participants/0/role') // 'host'
 */
export function valueAt(value: unknown, pointer: string): unknown {
  const [root, ...steps] = pointer.split('/')
  if (root !== '') return undefined
  let at = value
  for (const escaped of steps) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    if (Array.isArray(at) && !INDEX.test(step)) return undefined
    at = (at as Readonly<Record<string, unknown>>)[step]
  }
  return at
}
