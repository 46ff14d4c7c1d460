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
    return #made in list ? list.#made : madeFromFrozen(list)
  }
}

/** The same for lists that were frozen elsewhere and take no field any more. */
const frozenElsewhere = /* @__PURE__ */ new WeakMap<object, unknown[]>()

function madeFromFrozen(list: object): unknown[] | undefined {
  const known = frozenElsewhere.get(list)
  if (known !== undefined || !Object.isFrozen(list)) return known
  const made: unknown[] = []
  frozenElsewhere.set(list, made)
  return made
}

let ways = 0

/**
 * A place for what is made from lists in one way, another each time.
 *
 * @example
 * const way = nextWay()
 * madeFrom(dataset.events)?.[way]
 */
export const nextWay = (): number => ways++

/**
 * What has been made from a frozen list so far, a place for each way of making something; undefined for a list that can
 * still change. It is found soonest where the list is `keeping`.
 *
 * @example
 * madeFrom(Object.freeze(keeping([]))) // []
 */
export function madeFrom(list: object): unknown[] | undefined {
  return Keeping.madeFrom(list)
}

/**
 * The same list, which is about to be frozen, with room for what is made from it.
 *
 * @example
 * Object.freeze(keeping([{ id: 'a' }])) // [{ id: 'a' }]
 */
export function keeping<List extends readonly unknown[]>(list: List): List {
  if (Object.isExtensible(list) && madeFrom(list) === undefined) new Keeping(list)
  return list
}
