/** What in a value can still be changed; undefined where all of it is frozen. */
export function thawedIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.isFrozen(value)
    ? Object.values(value)
        .map(thawedIn)
        .find((inner) => inner !== undefined)
    : value
}
