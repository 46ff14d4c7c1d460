/** How deep to go by calls, which are the fastest; what lies deeper waits its turn, so that no depth is too deep. */
const DEEP = 100

function freezeFrom(value: object, depth: number, waiting: object[]) {
  Object.freeze(value)
  const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  for (let index = 0; index < inside.length; index += 1) {
    const inner = inside[index]
    if (typeof inner !== 'object' || inner === null || Object.isFrozen(inner)) continue
    if (depth < DEEP) freezeFrom(inner, depth + 1, waiting)
    else waiting.push(inner)
  }
}

/**
 * The same value, frozen with everything in it, so that no importer can change it for another. What is frozen already
 * is taken to be frozen through.
 *
 * @example
 * deepFreeze([{ id: 'a' }]) // the same list
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  const waiting: object[] = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) freezeFrom(next, 0, waiting)
  return value
}
