type Lists = readonly [readonly unknown[], ...(readonly unknown[])[]]

function areSame(some: Lists, others: Lists): boolean {
  for (let place = 0; place < some.length; place++) if (some[place] !== others[place]) return false
  return true
}

/**
 * The same function, which works its answer out once for its lists and then keeps it with the first of them, as long as
 * all are frozen and the others stay the same: lists that can still change are read anew each time.
 *
 * @example
 * const recordsById = kept((records) => new Map(records.map((record) => [record.id, record])))
 */
export function kept<Given extends Lists, Answer>(work: (...lists: Given) => Answer): (...lists: Given) => Answer {
  const answers = new WeakMap<Given[0], { readonly lists: Given; readonly answer: Answer }>()
  return (...lists) => {
    const known = answers.get(lists[0])
    if (known !== undefined && areSame(lists, known.lists)) return known.answer
    const answer = work(...lists)
    if (lists.every((list) => Object.isFrozen(list))) answers.set(lists[0], { lists, answer })
    return answer
  }
}
