/** One value or several, of which any will do; an empty list lets nothing through. */
export type OneOrMore<Value> = Value | readonly Value[]

/**
 * What an answer counts where a date is uncertain: `certainly` takes what surely falls within the bounds, `possibly`
 * what may as well.
 */
export type Certainty = 'certainly' | 'possibly'

/** On which day, or between which days. */
export interface TimeFilter<W extends Certainty = Certainty> {
  /** The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`. */
  readonly on?: string | undefined
  /** The first day: `2025-03-20`, or the first of a month or year: `2025-03`. */
  readonly from?: string | undefined
  /** The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`. */
  readonly to?: string | undefined
  /** Whether what may fall within counts as well; only what surely does counts unless this says `possibly`. */
  readonly within?: W | undefined
}

/** As of which day. */
export interface AsOf<W extends Certainty = Certainty> {
  /** The last day that counts, or the month or year at whose end; all days where it is left out. */
  readonly asOf?: string | undefined
  /** Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`. */
  readonly within?: W | undefined
}

/** Records some of which may merely fall within the bounds of the question: `possible` says which. */
export type WithPossible<Item> = readonly Item[] & { readonly possible: readonly Item[] }

/** What a question finds, frozen, in the documented order; where it counts what is possible, the answer says which are. */
export type Found<Item, W extends Certainty = 'certainly'> = [W] extends ['possibly']
  ? WithPossible<Item>
  : 'possibly' extends W
    ? readonly Item[] | WithPossible<Item>
    : readonly Item[]
