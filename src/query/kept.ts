/**
 * The same function, which works its answer out once for each list and then keeps it, as long as the list is frozen:
 * a list that can still change is read anew each time.
 *
 * @example
 * const recordsById = kept((records) => new Map(records.map((record) => [record.id, record])))
 */
export function kept<Item, Answer>(work: (list: readonly Item[]) => Answer): (list: readonly Item[]) => Answer {
  const answers = new WeakMap<readonly Item[], Answer>()
  return (list) => {
    const known = answers.get(list)
    if (known !== undefined) return known
    const answer = work(list)
    if (Object.isFrozen(list)) answers.set(list, answer)
    return answer
  }
}
