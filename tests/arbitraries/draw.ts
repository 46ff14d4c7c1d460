import fc, { type Arbitrary } from 'fast-check'

// One builder for each arbitrary: fast-check looks a builder up among those it has met, and compares arguments deeply.
const builders = new WeakMap<Arbitrary<unknown>, () => Arbitrary<unknown>>()
function builderOf(arbitrary: Arbitrary<unknown>): () => Arbitrary<unknown> {
  const builder = builders.get(arbitrary) ?? (() => arbitrary)
  builders.set(arbitrary, builder)
  return builder
}

/** Draws values one after the other, so that a dataset can be built in plain code and still shrinks. */
export class Draw {
  readonly #generator: fc.GeneratorValue

  constructor(generator: fc.GeneratorValue) {
    this.#generator = generator
  }

  of<Value>(arbitrary: Arbitrary<Value>): Value {
    return this.#generator(builderOf(arbitrary)) as Value
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
