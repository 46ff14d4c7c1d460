import type { Field } from './field.js'
import type { Combination, Part } from './part.js'
import { timeKeys } from './read-window.js'

/** Which bound of its dates a key of a filter sets. */
type Bound = (typeof timeKeys.span)[number]

/** One key of a filter where it stands after others. */
export interface Step<Item> {
  readonly key: string
  /** The bound that it sets; null where it is a field. */
  readonly bound: Bound | null
  readonly field: Field<Item> | null
  /** How it goes on where the key holds one text; null where that is not looked up together with the others. */
  readonly next: Course<Item> | null
}

/**
 * The keys of a filter as they are met one after the other, each step found among the few that were taken before: a
 * filter is written in one place and asked many times, with the same keys in the same order.
 */
export class Course<Item> {
  /** What is looked up together for the keys so far; null where nothing is. */
  readonly together: Combination<Item> | null
  readonly #keys: ReadonlyMap<string, Field<Item>>
  readonly #isDated: boolean
  readonly #steps: Step<Item>[] = []
  readonly #further: Course<Item>[] = []

  constructor(keys: ReadonlyMap<string, Field<Item>>, isDated: boolean, together: Combination<Item> | null = null) {
    this.#keys = keys
    this.#isDated = isDated
    this.together = together
  }

  /** The step that a key is; undefined where there is no such key. */
  step(key: string): Step<Item> | undefined {
    const steps = this.#steps
    for (let nth = 0; nth < steps.length; nth++) {
      const step = steps[nth] as Step<Item>
      if (step.key === key) return step
    }
    return this.#firstStep(key)
  }

  #firstStep(key: string): Step<Item> | undefined {
    const bound = this.#isDated ? (timeKeys.span.find((one) => one === key) ?? null) : null
    const field = this.#keys.get(key) ?? null
    if (bound === null && field === null) return undefined
    const next = field?.plain?.isText === true ? this.after(field.plain.part) : null
    const step = { key, bound, field, next }
    this.#steps.push(step)
    return step
  }

  /** The course after what is looked up by one part more; null where as many are looked up together as can be. */
  after(part: Part<Item>): Course<Item> | null {
    const { together } = this
    if (together?.isFull === true) return null
    const longer = together === null ? part.alone : together.with(part)
    for (let nth = 0; nth < this.#further.length; nth++) {
      const known = this.#further[nth] as Course<Item>
      if (known.together === longer) return known
    }
    const made = new Course(this.#keys, this.#isDated, longer)
    this.#further.push(made)
    return made
  }
}
