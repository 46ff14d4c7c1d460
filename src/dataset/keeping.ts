/** Gives back what it is called with, so that a class that extends it adds its private fields to that. */
class Itself {
  constructor(list: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a private field comes to an object made elsewhere
    return list
  }
}

/** What has been made from a list, in a private field of the list: nobody else sees it, and it goes when the list goes. */
class Keeping extends Itself {
  readonly #made: unknown[] = []

  static madeFrom(list: object): unknown[] | undefined {
    return #made in list ? list.#made : undefined
  }
}

let ways = 0

/**
 * A place for what is made from lists in one way, another each time.
 *
 * @example
 * const way = nextWay()
 * madeFrom(dataset.events)[way] = new Map()
 */
export const nextWay = (): number => ways++

/**
 * What has been made from a list so far, a place for each way of making something; undefined where the list keeps
 * nothing.
 *
 * @example
 * madeFrom(keeping([])) // []
 */
export function madeFrom(list: object): unknown[] | undefined {
  return Keeping.madeFrom(list)
}

/**
 * A list that keeps what is made from it and is about to be frozen: the list itself, or a copy where it cannot be
 * changed any more.
 *
 * @example
 * Object.freeze(keeping([{ id: 'a' }])) // [{ id: 'a' }]
 */
export function keeping<List extends readonly unknown[]>(list: List): List {
  if (madeFrom(list) !== undefined) return list
  const own = Object.isExtensible(list) ? list : (list.slice() as readonly unknown[] as List)
  new Keeping(own)
  return own
}
