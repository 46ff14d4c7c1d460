import { madeFrom, nextWay } from '../dataset/keeping.js'

/**
 * The same function, which works its answer out once for a list of a dataset, and the list keeps it: any other list can
 * still change, and is read anew each time. For what depends on further lists, use `KeptFor`.
 *
 * @example
 * const recordsById = kept((records) => new Map(records.map((record) => [record.id, record])))
 */
export function kept<List extends readonly unknown[], Answer extends NonNullable<unknown>>(
  work: (list: List) => Answer,
): (list: List) => Answer {
  const way = nextWay()
  return (list) => {
    const made = madeFrom(list)
    const known = made?.[way]
    if (known !== undefined) return known as Answer
    const answer = work(list)
    if (made !== undefined) made[way] = answer
    return answer
  }
}
