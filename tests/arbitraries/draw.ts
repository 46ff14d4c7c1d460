import fc, { type Arbitrary } from 'fast-check'

/** Draws values one after the other, so that a dataset can be built in plain code and still shrinks. */
export class Draw {
  readonly #generator: fc.GeneratorValue

  constructor(generator: fc.GeneratorValue) {
    this.#generator = generator
  }

  of<Value>(arbitrary: Arbitrary<Value>): Value {
    return this.#generator(() => arbitrary)
  }

  int(min: number, max: number): number {
    return this.#generator(fc.integer, { min, max })
  }

  flip(): boolean {
    return this.#generator(fc.boolean)
  }

  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('nothing to pick from')
    return items[this.int(0, items.length - 1)] as Item
  }

  /** Some of the items, each once, in their order; at least `least` of them. */
  some<Item>(items: readonly Item[], least = 0): Item[] {
    const chosen = items.filter(() => this.flip())
    return chosen.length >= least ? chosen : items.slice(0, least)
  }
}
