import type { Dataset } from '../dataset/record-types.js'
import type { AtHand } from './at-hand.js'

interface One {
  readonly surely: boolean
  /** The other collections that it was made from. */
  readonly needed: readonly unknown[]
  readonly made: unknown
}

/** What has been made of each owner in one way, which the owner keeps. */
export class KeptFor {
  readonly #way: number
  readonly #needs: readonly (keyof Dataset)[]
  readonly #isUncertain: boolean

  /**
   * `way` is the place that owners have for it. `needs` names the other collections that it is made from; what is
   * uncertain is not the same surely and possibly.
   */
  constructor(way: number, needs: readonly (keyof Dataset)[], isUncertain: boolean) {
    this.#way = way
    this.#needs = needs
    this.#isUncertain = isUncertain
  }

  /** What was made, among all that an owner keeps; undefined where nothing was, or where it keeps nothing. */
  get<Made>(kept: readonly unknown[] | undefined, surely: boolean, dataset: AtHand): Made | undefined {
    const all = kept?.[this.#way] as readonly One[] | undefined
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

  /** Keeps what was made, among all that its owner keeps; an owner that keeps nothing is left alone. */
  keep<Made>(kept: unknown[] | undefined, surely: boolean, dataset: AtHand, made: Made): Made {
    if (kept === undefined) return made
    const needed = this.#needs.map((name) => dataset[name])
    kept[this.#way] = [...((kept[this.#way] as readonly One[] | undefined) ?? []), { surely, needed, made }]
    return made
  }
}
