import type { AtHand, Part } from './fields.js'

interface KeptOne {
  readonly parts: readonly Part<never>[]
  readonly surely: boolean
  /** The other collections that it was made from. */
  readonly needed: readonly unknown[]
  readonly made: unknown
}

const needsOf = (parts: readonly Part<never>[], dataset: AtHand) =>
  parts.flatMap(({ needs = [] }) => needs.map((name) => dataset[name]))

/** Whether it is of some parts, in whatever order, and of the collections at hand. */
function fits(one: KeptOne, parts: readonly unknown[], surely: boolean, dataset: AtHand): boolean {
  if (one.parts.length !== parts.length) return false
  for (const part of one.parts) {
    if (!parts.includes(part) || (part.uncertain === true && one.surely !== surely)) return false
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

  /**
   * What `make` makes for some parts: made when it is first asked for, and kept as long as its owner, if that is frozen;
   * an owner that can still change is read anew each time. Parts in another order are the same parts.
   */
  of<Item, Made>(
    owner: object,
    parts: readonly Part<Item>[],
    surely: boolean,
    dataset: AtHand,
    make: () => Made,
  ): MadeFor<Item, Made> {
    let all = this.#kept.get(owner)
    if (all === undefined) {
      all = []
      if (Object.isFrozen(owner)) this.#kept.set(owner, all)
    }
    for (const one of all) if (fits(one, parts, surely, dataset)) return one as MadeFor<Item, Made>
    const own = parts as readonly Part<never>[]
    const one = { parts: own, surely, needed: needsOf(own, dataset), made: make() }
    all.push(one)
    return one as MadeFor<Item, Made>
  }
}
