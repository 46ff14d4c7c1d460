/** One value or several, of which any will do; an empty list lets nothing through. */
export type OneOrMore<Value> = Value | readonly Value[]

/**
 * What an answer counts where a date is uncertain: `certainly` takes what surely falls within the bounds, `possibly`
 * what may.
 */
export type Certainty = 'certainly' | 'possibly'

/** Between which days. */
export interface TimeFilter {
  /** The first day: `2025-03-20`, or the first of a month or year: `2025-03`. */
  readonly from?: string | undefined
  /** The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`. */
  readonly to?: string | undefined
  /** Whether uncertain dates have to fall within surely; they need not unless this says `certainly`. */
  readonly within?: Certainty | undefined
}

/** As of which day. */
export interface AsOf {
  /** The last day that counts, or the month or year at whose end; all days where it is left out. */
  readonly asOf?: string | undefined
  /** Whether uncertain dates have to fall before its end surely; they need not unless this says `certainly`. */
  readonly within?: Certainty | undefined
}
