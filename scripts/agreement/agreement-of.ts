import { outerDays } from '../../src/semantics/date-bounds.js'
import { polarities, type Stance, stances } from '../../src/vocabulary/position.js'
import { type Interval, interval } from './bootstrap.js'
import type { Coding, Entry } from './coding.js'
import { type Apart, kappa, nominal, onScale, type Pair, shareOfEqual } from './kappa.js'
import { type CodedCollection, codedCollections } from './sample.js'

/** A statistic with how far it can be trusted. */
export interface Estimate {
  readonly value: number
  readonly interval: Interval | null
}

/** How far two coders agree on one field. */
export interface FieldAgreement {
  readonly collection: CodedCollection
  readonly field: string
  readonly units: number
  /** The share of units that both code alike; null where there is no unit. */
  readonly equal: Estimate | null
  /** The same among the units whose record the codebook did not show for this field; undefined where that is not known. */
  readonly unseen: { readonly units: number; readonly equal: number | null } | undefined
  /** Cohen's kappa; null where chance alone agrees on everything, undefined where it does not fit the field. */
  readonly kappa: Estimate | null | undefined
}

/** Two different terms for the same unit, and how often. */
export interface Disagreement {
  readonly collection: CodedCollection
  readonly field: string
  readonly first: string
  readonly second: string
  readonly times: number
}

/** The units of a field whose records the codebook showed when the second coding was made. */
export interface ShownUnits {
  readonly collection: CodedCollection
  readonly field: string
  readonly units: readonly string[]
}

type Coded = string | number | null
type EntryOf<Collection extends CodedCollection> = Extract<Entry, { collection: Collection }>
type Read<Collection extends CodedCollection> = (
  first: EntryOf<Collection>,
  second: EntryOf<Collection>,
) => Pair<Coded> | null

interface Measure<Collection extends CodedCollection> {
  readonly field: string
  /** What is compared; null where the unit does not count for it. */
  readonly pair: Read<Collection>
  /** How far apart two codings are; null where kappa does not fit. */
  readonly apart: Apart<Coded> | null
  /** Whether it is the field as it is coded, whose disagreements are listed. */
  readonly listed?: boolean
}

const field = <Collection extends CodedCollection>(
  name: keyof EntryOf<Collection> & string,
  read: (entry: EntryOf<Collection>) => Coded,
): Measure<Collection> => ({
  field: name,
  pair: (first, second) => [read(first), read(second)],
  apart: nominal,
  listed: true,
})

const issueOf = (option: string | null) => option?.split('/')[0] ?? null
const polarityOf = (stance: Stance | null) => (stance === null ? null : polarities[stance])
const scale = Object.keys(stances)

const stancePair: Read<'positions'> = (first, second) => [first.stance, second.stance]
const onTheScale: Read<'positions'> = (first, second) =>
  first.stance === null || second.stance === null ? null : [first.stance, second.stance]
const onOneOption =
  (pair: Read<'positions'>): Read<'positions'> =>
  (first, second) =>
    first.option === second.option ? pair(first, second) : null

interface Dated {
  readonly date: string | null
}
const bounds = (edtf: string) => outerDays({ edtf, notBefore: null, notAfter: null })
/** Whether two dates can be the same; null where one of them cannot be told. */
function touching(first: string, second: string): boolean {
  const [a, b] = [bounds(first), bounds(second)]
  return (
    (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
    (b.earliest === null || a.latest === null || b.earliest <= a.latest)
  )
}

const dates = [
  { field: 'date', pair: (first: Dated, second: Dated): Pair<Coded> => [first.date, second.date], apart: null },
  {
    field: 'date, whether both can be the same day',
    pair: (first: Dated, second: Dated): Pair<Coded> | null =>
      first.date === null || second.date === null
        ? null
        : ['same', touching(first.date, second.date) ? 'same' : 'other'],
    apart: null,
  },
] as const

const positions: readonly Measure<'positions'>[] = [
  field('option', ({ option }) => option),
  {
    field: 'issue of the option',
    pair: (first, second) => [issueOf(first.option), issueOf(second.option)],
    apart: nominal,
  },
  field('stance', ({ stance }) => stance),
  { field: 'stance, linear weights', pair: onTheScale, apart: onScale(scale, 1) },
  { field: 'stance, quadratic weights', pair: onTheScale, apart: onScale(scale, 2) },
  { field: 'stance, where both chose one option', pair: onOneOption(stancePair), apart: nominal },
  {
    field: 'stance, where both chose one option, linear weights',
    pair: onOneOption(onTheScale),
    apart: onScale(scale, 1),
  },
  {
    field: 'for, neither or against, where both chose one option',
    pair: onOneOption((first, second) => [polarityOf(first.stance), polarityOf(second.stance)]),
    apart: nominal,
  },
  field('voice', ({ voice }) => voice),
  field('onBehalfOf', ({ onBehalfOf }) => onBehalfOf),
  ...dates,
  field('basis', ({ basis }) => basis),
]

const events: readonly Measure<'events'>[] = [
  field('type', ({ type }) => type),
  field('status', ({ status }) => status),
  field('mode', ({ mode }) => mode),
  field('place', ({ place }) => place),
  ...dates,
  field('basis', ({ basis }) => basis),
]

const amount = ({ n, min, max }: EntryOf<'figures'>) => JSON.stringify([n, min, max])
const figures: readonly Measure<'figures'>[] = [
  field('measure', ({ measure }) => measure),
  field('unitOfMeasure', ({ unitOfMeasure }) => unitOfMeasure),
  field('op', ({ op }) => op),
  { field: 'n, min and max', pair: (first, second) => [amount(first), amount(second)], apart: null },
  field('claimant', ({ claimant }) => claimant),
  field('stage', ({ stage }) => stage),
]

interface Comparison {
  readonly agreement: FieldAgreement
  readonly pairs: readonly Pair<Coded>[]
  readonly listed: boolean
}

function estimate(pairs: readonly Pair<Coded>[], statistic: (of: readonly Pair<Coded>[]) => number | null) {
  const value = statistic(pairs)
  return value === null ? null : { value, interval: interval(pairs, statistic) }
}

function compare<Collection extends CodedCollection>(
  collection: Collection,
  entries: readonly (readonly [EntryOf<Collection>, EntryOf<Collection>])[],
  measures: readonly Measure<Collection>[],
  shown: readonly ShownUnits[],
): Comparison[] {
  return measures.map(({ field: name, pair, apart, listed = false }) => {
    const compared = entries.flatMap(([first, second]) => {
      const found = pair(first, second)
      return found === null ? [] : [{ unit: first.unit, found }]
    })
    const pairs = compared.map(({ found }) => found)
    const seen = shown.find((one) => one.collection === collection && one.field === name)?.units
    const unseen = compared.filter(({ unit }) => !seen?.includes(unit)).map(({ found }) => found)
    return {
      agreement: {
        collection,
        field: name,
        units: pairs.length,
        equal: estimate(pairs, shareOfEqual),
        unseen: seen && { units: unseen.length, equal: shareOfEqual(unseen) },
        kappa: apart === null ? undefined : estimate(pairs, (of) => kappa(of, apart)),
      },
      pairs,
      listed,
    }
  })
}

function disagreementsOf({ agreement: { collection, field: name }, pairs }: Comparison): Disagreement[] {
  const times = new Map<string, Disagreement>()
  for (const [one, other] of pairs) {
    if (one === other) continue
    const [first, second] = [String(one ?? 'cannot be told'), String(other ?? 'cannot be told')]
    const key = `${first}\n${second}`
    times.set(key, { collection, field: name, first, second, times: (times.get(key)?.times ?? 0) + 1 })
  }
  return [...times]
    .sort(([a, one], [b, other]) => other.times - one.times || (a < b ? -1 : 1))
    .map(([, disagreement]) => disagreement)
}

/** How far two codings of the same units agree, field by field, and where they do not. */
export function agreementOf(
  first: Coding,
  second: Coding,
  shown: readonly ShownUnits[] = [],
): { fields: FieldAgreement[]; disagreements: Disagreement[] } {
  const secondOf = new Map(second.entries.map((entry) => [entry.unit, entry]))
  function paired<Collection extends CodedCollection>(
    isOf: (entry: Entry) => entry is EntryOf<Collection>,
  ): [EntryOf<Collection>, EntryOf<Collection>][] {
    return first.entries.flatMap((entry): [EntryOf<Collection>, EntryOf<Collection>][] => {
      const other = secondOf.get(entry.unit)
      return other !== undefined && isOf(entry) && isOf(other) ? [[entry, other]] : []
    })
  }
  const comparisons: Readonly<Record<CodedCollection, Comparison[]>> = {
    positions: compare(
      'positions',
      paired<'positions'>((entry) => entry.collection === 'positions'),
      positions,
      shown,
    ),
    events: compare(
      'events',
      paired<'events'>((entry) => entry.collection === 'events'),
      events,
      shown,
    ),
    figures: compare(
      'figures',
      paired<'figures'>((entry) => entry.collection === 'figures'),
      figures,
      shown,
    ),
  }
  const all = codedCollections.flatMap((collection) => comparisons[collection])
  return {
    fields: all.map(({ agreement }) => agreement),
    disagreements: all.filter(({ listed }) => listed).flatMap(disagreementsOf),
  }
}
