/**
 * The same function, which works its answer out once for a list and then keeps it as long as the list is there, if that
 * is frozen: a list that can still change is read anew each time. What depends on two lists is kept for the one within
 * what is kept for the other.
 *
 * @example
 * const recordsById = kept((records) => new Map(records.map((record) => [record.id, record])))
 */
export function kept<List extends readonly unknown[], Answer extends NonNullable<unknown>>(
  work: (list: List) => Answer,
): (list: List) => Answer {
  const answers = new WeakMap<List, Answer>()
  return (list) => {
    const known = answers.get(list)
    if (known !== undefined) return known
    const answer = work(list)
    if (Object.isFrozen(list)) answers.set(list, answer)
    return answer
  }
}
