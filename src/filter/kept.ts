import { madeFrom, nextWay } from '../dataset/keeping.js'

/**
 * Works something out once for a frozen list, and keeps it as long as the list is there: any other list can still
 * change, and is read anew each time. For what depends on further lists, use `KeptFor`. It is a class, since engines do
 * not look into a function of which there are many.
 *
 * @example
 * const byId = new Kept((records) => new Map(records.map((record) => [record.id, record])))
 * byId.of(dataset.actors).get('nato')
 */
export class Kept<List extends readonly unknown[], Answer extends NonNullable<unknown>> {
  readonly #way = nextWay()
  readonly #work: (list: List) => Answer

  constructor(work: (list: List) => Answer) {
    this.#work = work
  }

  /** What is worked out of a list. */
  of(list: List): Answer {
    const known = madeFrom(list)?.[this.#way]
    return known === undefined ? this.#first(list) : (known as Answer)
  }

  #first(list: List): Answer {
    const answer = this.#work(list)
    const made = madeFrom(list)
    if (made !== undefined) made[this.#way] = answer
    return answer
  }
}
