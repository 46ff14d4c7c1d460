/** What a number counts; the shape of `FigureRecord['scope']`. */
export interface CountedScope {
  readonly events: readonly string[]
  readonly period: string | null
  readonly places: readonly string[]
  readonly group: string | null
  readonly cumulative: boolean
}

const sameMembers = (a: readonly string[], b: readonly string[]) => {
  const first = new Set(a)
  const second = new Set(b)
  return first.size === second.size && [...first].every((member) => second.has(member))
}

/**
 * Whether two scopes name the same: the same events, period, places and group, both or neither summed up. For whether
 * two figures count the same thing, use `countDifference`.
 *
 * @example
 * const night = { events: ['attack'], period: null, places: [], group: null, cumulative: false }
 * sameScope(night, { ...night, group: 'children' }) // false
 */
export function sameScope(a: CountedScope, b: CountedScope): boolean {
  return (
    a.cumulative === b.cumulative &&
    a.period === b.period &&
    a.group === b.group &&
    sameMembers(a.events, b.events) &&
    sameMembers(a.places, b.places)
  )
}
