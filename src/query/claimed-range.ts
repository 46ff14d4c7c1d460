import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { checkedTerm } from '../filter/checked-term.js'
import { InvalidFilterError } from '../filter/invalid-filter-error.js'
import { termsOf } from '../filter/terms-of.js'
import { countDifference } from '../semantics/count-difference.js'
import { isBefore } from '../semantics/date-bounds.js'
import { areDisjoint, figureRange } from '../semantics/figure-range.js'
import { shown } from '../semantics/shown.js'
import { rangeRules } from './range-rules.js'
import { sameCount } from './same-count.js'

/** The name of a rule by which some claims have a low, a best and a high. */
export type RangeRule = keyof typeof rangeRules

/** A number, and the figures that give it. */
export interface RangeEnd<I extends Ids = KnownIds> {
  readonly number: number
  /** Whether the number itself is claimed: more than 270 leaves 270 out. */
  readonly included: boolean
  /** The figures that give it, in the order of the dataset. */
  readonly figures: readonly FigureRecord<I>[]
}

/** Low, best and high of some claims by a rule. */
export interface ClaimedRange<I extends Ids = KnownIds> {
  readonly rule: RangeRule
  /** The lower end; null where the rule gives none or the claims leave it open. */
  readonly low: RangeEnd<I> | null
  /** The number to prefer; null where the rule gives none. */
  readonly best: RangeEnd<I> | null
  /** The upper end; null where the rule gives none or the claims leave it open. */
  readonly high: RangeEnd<I> | null
  /** Whether some number fits all of the claims. */
  readonly agree: boolean
  /** The claims, in the order of the dataset. */
  readonly figures: readonly FigureRecord<I>[]
}

/** A number as a claim gives it: with `included` unset, what lies just above it. */
interface Bound {
  readonly number: number
  readonly included: boolean
}
type BoundOf = (figure: FigureRecord<Ids>) => Bound | null
type Pick = 'least' | 'greatest'

/** What a rule makes of claims: which of them it counts, and of which bounds the least or the greatest is an end. */
interface Way {
  counts<I extends Ids>(figures: readonly FigureRecord<I>[]): readonly FigureRecord<I>[]
  readonly low: readonly [BoundOf, Pick]
  readonly best: readonly [BoundOf, Pick] | null
  readonly high: readonly [BoundOf, Pick]
  /** Whether a claim that leaves an end open opens it, whatever the others say. */
  readonly opens: boolean
}

const NUMBERLESS: readonly FigureRecord['value']['op'][] = ['vague', 'order-of-magnitude']
const OPEN_BELOW: readonly FigureRecord['value']['op'][] = ['vague', 'up-to']

const claimed =
  (side: 'n' | 'min' | 'max'): BoundOf =>
  ({ value }) => {
    const number = value[side] ?? value.n
    return number === null || NUMBERLESS.includes(value.op) ? null : { number, included: value.op !== 'more-than' }
  }
const lowerEnd: BoundOf = ({ value }) => {
  const { min, above } = figureRange(value)
  return OPEN_BELOW.includes(value.op) ? null : { number: min, included: !above }
}
const upperEnd: BoundOf = ({ value }) => {
  const { max } = figureRange(value)
  return Number.isFinite(max) ? { number: max, included: true } : null
}

const compare = (a: Bound, b: Bound) => a.number - b.number || Number(b.included) - Number(a.included)

function endOf<I extends Ids>(
  figures: readonly FigureRecord<I>[],
  [boundOf, pick]: readonly [BoundOf, Pick],
  opens: boolean,
): RangeEnd<I> | null {
  const given = figures.flatMap((figure) => {
    const bound = boundOf(figure)
    return bound === null ? [] : [{ figure, bound }]
  })
  const bounds = given.map(({ bound }) => bound).toSorted(compare)
  const end = bounds.at(pick === 'least' ? 0 : -1)
  if (end === undefined || (opens && given.length < figures.length)) return null
  return { ...end, figures: given.filter(({ bound }) => compare(bound, end) === 0).map(({ figure }) => figure) }
}

const revises = (a: FigureRecord<Ids>, b: FigureRecord<Ids>) =>
  a.relations.some(({ type, figure }) => type === 'revises' && figure === b.id) ||
  b.relations.some(({ type, figure }) => type === 'revised-by' && figure === a.id)

/** The last claim alone; none where it cannot be told which it is. */
function lastOf<I extends Ids>(figures: readonly FigureRecord<I>[]): readonly FigureRecord<I>[] {
  const last = figures.filter(
    (figure) => !figures.some((other) => revises(other, figure) || isBefore(figure.date, other.date) === 'yes'),
  )
  return last.length === 1 ? last : []
}

// Some number fits all where one fits the claim that starts last and the claim that ends first.
function agree(figures: readonly FigureRecord<Ids>[]): boolean {
  const ranges = figures.map(({ value }) => figureRange(value))
  const startsLast = ranges.toSorted((a, b) => a.min - b.min || Number(a.above) - Number(b.above)).at(-1)
  const endsFirst = ranges.toSorted((a, b) => (a.max < b.max ? -1 : a.max > b.max ? 1 : 0)).at(0)
  return startsLast === undefined || endsFirst === undefined || !areDisjoint(startsLast, endsFirst)
}

const ways: Readonly<Record<RangeRule, Way>> = {
  'lowest-highest': {
    counts: (figures) => figures,
    low: [/* @__PURE__ */ claimed('min'), 'least'],
    best: null,
    high: [/* @__PURE__ */ claimed('max'), 'greatest'],
    opens: false,
  },
  widest: {
    counts: (figures) => figures,
    low: [lowerEnd, 'least'],
    best: null,
    high: [upperEnd, 'greatest'],
    opens: true,
  },
  narrowest: {
    counts: (figures) => (agree(figures) ? figures : []),
    low: [lowerEnd, 'greatest'],
    best: null,
    high: [upperEnd, 'least'],
    opens: false,
  },
  latest: {
    counts: lastOf,
    low: [lowerEnd, 'least'],
    best: [/* @__PURE__ */ claimed('n'), 'least'],
    high: [upperEnd, 'greatest'],
    opens: true,
  },
}

/**
 * The low, best and high of some figures by a rule of `rangeRules`, each with the figures that give it: only of figures
 * that count the same thing, and nothing is added or averaged. For which do, use `competingFigures`; for two of them,
 * `compareFigures`.
 * Throws an InvalidFilterError for figures that do not count the same thing, with why, for none, and for an unknown
 * rule, an UnknownIdError for a figure that does not exist.
 *
 * @example
 * claimedRange(['2025-08-19-kyiv-independent-injured-since-alaska'], 'latest').best?.number // 100
 */
export function claimedRange<I extends Ids = KnownIds>(
  figures: readonly NoInfer<I['figure']>[],
  rule: RangeRule,
  dataset: DatasetOf<I, 'figures' | 'retired'>,
): ClaimedRange<I> {
  const given: unknown = figures
  if (!Array.isArray(given) || given.length === 0) {
    const remedy = `figures is ${shown(given)}: give the ids of figures that count the same thing, one at least`
    throw new InvalidFilterError('claimedRange', 'figures', given, null, remedy)
  }
  const ids = new Set(given.map((id) => checkedId('figures', id, dataset).id))
  const name = checkedTerm('claimedRange', 'rule', rule, termsOf(rangeRules))
  const claims = dataset.figures.filter(({ id }) => ids.has(id))
  const [[first] = [], [other] = []] = sameCount<I>(claims)
  if (first !== undefined && other !== undefined) {
    const remedy = `${shown(first.id)} and ${shown(other.id)} have no range together. ${countDifference(first, other)} Give the figures of one group of competingFigures`
    throw new InvalidFilterError('claimedRange', 'figures', figures, null, remedy)
  }
  const { counts, low, best, high, opens } = ways[name]
  const counted = counts(claims)
  const end = (way: Way['low'] | null) => (way === null ? null : endOf(counted, way, opens))
  return deepFreeze({
    rule: name,
    low: end(low),
    best: end(best),
    high: end(high),
    agree: agree(claims),
    figures: claims,
  })
}
