/** A value that can be frozen without freezing the caller's: itself where it is frozen already, else a copy. */
export function ownCopy<Value>(value: Value): Value {
  return Object.isFrozen(value) ? value : structuredClone(value)
}
