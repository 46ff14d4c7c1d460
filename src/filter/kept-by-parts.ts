import type { AtHand, Part } from './fields.js'

interface KeptOne {
  readonly parts: readonly Part<never>[]
  readonly surely: boolean
  /** Whether one of them has other keys surely than possibly. */
  readonly uncertain: boolean
  /** The other collections that it was made from. */
  readonly needed: readonly unknown[]
  readonly made: unknown
}

const needsOf = (parts: readonly Part<never>[], dataset: AtHand) =>
  parts.flatMap(({ needs = [] }) => needs.map((name) => dataset[name]))

/** Whether it is of some parts, in the same order or in whatever order, and of the collections at hand. */
function fits(
  one: KeptOne,
  parts: readonly unknown[],
  surely: boolean,
  dataset: AtHand,
  order: 'same' | 'any',
): boolean {
  if (one.parts.length !== parts.length || (one.uncertain && one.surely !== surely)) return false
  for (let place = 0; place < parts.length; place++) {
    const part = one.parts[place]
    if (part !== parts[place] && (order === 'same' || !parts.includes(part))) return false
  }
  return one.needed.length === 0 || needsOf(one.parts, dataset).every((list, place) => list === one.needed[place])
}

/** What was made for some parts, with the parts in the order in which it was. */
export interface MadeFor<Item, Made> {
  readonly parts: readonly Part<Item>[]
  readonly made: Made
}

/** What has been made for an owner, for each of the parts that were asked for. */
export class KeptByParts {
  readonly #kept = new WeakMap<object, KeptOne[]>()
  readonly #order: 'same' | 'any'
  readonly #isLasting: (owner: object) => boolean

  /**
   * Parts in any order may be the same parts. `isLasting` tells an owner that stays as it is from one that can still
   * change, for which nothing is kept.
   */
  constructor(order: 'same' | 'any', isLasting: (owner: object) => boolean = () => true) {
    this.#order = order
    this.#isLasting = isLasting
  }

  /** What was made for some parts; undefined where nothing was. */
  get<Item, Made>(
    owner: object,
    parts: readonly Part<Item>[],
    surely: boolean,
    dataset: AtHand,
  ): MadeFor<Item, Made> | undefined {
    const all = this.#kept.get(owner)
    if (all === undefined) return undefined
    for (let nth = 0; nth < all.length; nth++) {
      const one = all[nth] as KeptOne
      if (fits(one, parts, surely, dataset, this.#order)) return one as MadeFor<Item, Made>
    }
    return undefined
  }

  /** Keeps what was made for some parts as long as its owner. */
  keep<Item, Made>(
    owner: object,
    parts: readonly Part<Item>[],
    surely: boolean,
    dataset: AtHand,
    made: Made,
  ): MadeFor<Item, Made> {
    const own = parts as readonly Part<never>[]
    const uncertain = own.some((part) => part.uncertain === true)
    const one = { parts: own, surely, uncertain, needed: needsOf(own, dataset), made }
    if (this.#isLasting(owner)) this.#kept.set(owner, [...(this.#kept.get(owner) ?? []), one])
    return one as MadeFor<Item, Made>
  }
}
