/** An id that is no longer in use, and what replaced it. */
export interface Redirect {
  readonly collection: string
  readonly id: string
  readonly replacedBy: readonly string[]
}

/**
 * The ids that stand in the end for one that is no longer in use, where what replaced it was itself replaced; [] where
 * nothing does, as in a chain that leads back to where it started.
 *
 * @example
 * leadsTo({ collection: 'actors', id: 'a', replacedBy: ['b'] }, []) // ['b']
 */
export function leadsTo(from: Redirect, redirects: readonly Redirect[]): readonly string[] {
  const seen = new Set<string>()
  const ends = new Set<string>()
  const follow = ({ id, replacedBy }: Redirect): void => {
    seen.add(id)
    for (const to of replacedBy) {
      const next = redirects.find((one) => one.collection === from.collection && one.id === to)
      if (next === undefined) ends.add(to)
      else if (!seen.has(to)) follow(next)
    }
  }
  follow(from)
  return [...ends]
}
