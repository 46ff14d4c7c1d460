import type { Dataset } from '../dataset/record-types.js'
import type { AtHand } from './at-hand.js'

interface One {
  readonly surely: boolean
  /** The other collections that it was made from. */
  readonly needed: readonly unknown[]
  readonly made: unknown
}

/** What has been made of each owner in one way, kept as long as the owner. */
export class KeptFor {
  readonly #kept = new WeakMap<object, readonly One[]>()
  readonly #needs: readonly (keyof Dataset)[]
  readonly #isUncertain: boolean
  readonly #isLasting: (owner: object) => boolean

  /**
   * `needs` names the other collections that it is made from; what is uncertain is not the same surely and possibly.
   * `isLasting` tells an owner that stays as it is from one that can still change, for which nothing is kept.
   */
  constructor(
    needs: readonly (keyof Dataset)[],
    isUncertain: boolean,
    isLasting: (owner: object) => boolean = () => true,
  ) {
    this.#needs = needs
    this.#isUncertain = isUncertain
    this.#isLasting = isLasting
  }

  /** What was made of an owner; undefined where nothing was. */
  get<Made>(owner: object, surely: boolean, dataset: AtHand): Made | undefined {
    const all = this.#kept.get(owner)
    if (all === undefined) return undefined
    for (let nth = 0; nth < all.length; nth++) {
      const one = all[nth] as One
      if (this.#fits(one, surely, dataset)) return one.made as Made
    }
    return undefined
  }

  #fits({ needed, surely: isSure }: One, surely: boolean, dataset: AtHand): boolean {
    if (this.#isUncertain && isSure !== surely) return false
    const needs = this.#needs
    for (let nth = 0; nth < needs.length; nth++) {
      if (dataset[needs[nth] as keyof Dataset] !== needed[nth]) return false
    }
    return true
  }

  /** Keeps what was made of an owner. */
  keep<Made>(owner: object, surely: boolean, dataset: AtHand, made: Made): Made {
    if (!this.#isLasting(owner)) return made
    const needed = this.#needs.map((name) => dataset[name])
    this.#kept.set(owner, [...(this.#kept.get(owner) ?? []), { surely, needed, made }])
    return made
  }
}
