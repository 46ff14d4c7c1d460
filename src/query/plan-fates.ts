import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, Evidence, Outcome } from '../dataset/record-types.js'
import { byId } from '../filter/by-id.js'
import { type AnswerCertainty, certaintyIn } from '../filter/certainty-in.js'
import type { Window } from '../postings/window.js'
import type { Answer } from '../semantics/date-bounds.js'
import { evidenceFor } from './evidence-for.js'
import { whatBecameOf } from './what-became-of.js'

/** The statuses of an event that make it a plan: something was to come, and its record does not say that it came. */
export const planStatuses = /* @__PURE__ */ Object.freeze(['planned', 'expected', 'proposed', 'postponed'] as const)

/** An event that a plan led to. */
export interface CameOfPlan<I extends Ids = KnownIds> {
  readonly event: EventRecord<I>
  /** Whether by the day asked for it surely had come, or surely was told of where it is a plan itself. */
  readonly certainty: AnswerCertainty
}

/** The outcome of a plan. */
export interface PlanOutcome extends Outcome {
  /** Whether it surely was told of by the day asked for. */
  readonly certainty: AnswerCertainty
}

/** A plan, and what became of it. */
export interface Plan<I extends Ids = KnownIds> {
  /** The event that was planned, expected, proposed or put off: the whole record, with what was told later. */
  readonly event: EventRecord<I>
  /** Whether it surely is one of those asked for. */
  readonly certainty: AnswerCertainty
  /** Whether by then it was known what became of it; always yes or no where no day is asked for. */
  readonly known: Answer
  /** The events as which it came about, in order of the record. */
  readonly realisedBy: readonly CameOfPlan<I>[]
  /** The events that took place instead, in order of the record. */
  readonly replacedBy: readonly CameOfPlan<I>[]
  /** Its own outcome; null where none was told of. */
  readonly outcome: PlanOutcome | null
}

const isPlan = ({ status }: EventRecord<Ids>) => planStatuses.some((one) => one === status)

const knowing = (grounds: readonly AnswerCertainty[]): Answer =>
  grounds.includes('certain') ? 'yes' : grounds.length > 0 ? 'possibly' : 'no'

/**
 * All plans that a source published by the end of a window may tell of, with all that may have become of them by then.
 *
 * @example
 * planFates(dataset, windowOf('plans', { asOf: '2025-08' })).filter(({ known }) => known === 'no')
 */
export function planFates<I extends Ids>(
  dataset: DatasetOf<I, 'events' | 'sources' | 'retired'>,
  window: Window | null,
): readonly Plan<I>[] {
  const asOf = window && { ...window, surely: false }
  const sources = byId(dataset.sources)
  const told = (evidence: readonly Evidence<I>[]): AnswerCertainty | null => {
    if (asOf === null) return 'certain'
    const published = evidence.flatMap(({ source }) => sources.get(source)?.published ?? [])
    const found = published.map((date) => certaintyIn(date, asOf))
    return found.includes('certain') ? 'certain' : found.includes('possible') ? 'possible' : null
  }
  const came = (events: readonly EventRecord<I>[]) =>
    events.flatMap((event): readonly CameOfPlan<I>[] => {
      // A plan that takes the place of another does so once it is told of, though it is yet to come itself.
      const certainty = asOf === null || isPlan(event) ? told(event.evidence) : certaintyIn(event.date, asOf)
      return certainty === null ? [] : [{ event, certainty }]
    })
  return dataset.events.flatMap((event): readonly Plan<I>[] => {
    const certainty = isPlan(event) ? told(event.evidence) : null
    if (certainty === null) return []
    const became = whatBecameOf<I>(event.id, dataset)
    const realisedBy = came(became.realisedBy)
    const replacedBy = came(became.replacedBy)
    const carrying = became.outcome === null ? [] : evidenceFor(event, '/outcome')
    const telling = became.outcome === null ? null : told(carrying.length > 0 ? carrying : event.evidence)
    const outcome = became.outcome === null || telling === null ? null : { ...became.outcome, certainty: telling }
    const grounds = [
      ...realisedBy,
      ...replacedBy,
      ...(outcome === null || outcome.result === 'unknown' ? [] : [outcome]),
    ]
    const known = knowing(grounds.map((ground) => ground.certainty))
    return [{ event, certainty, known, realisedBy, replacedBy, outcome }]
  })
}

/**
 * How surely a plan is one of which it is known, or not known, what became of it; null where it is not.
 *
 * @example
 * certaintyKnown(plan, false) // 'certain' where `plan.certainty` is, and nothing may have become of it
 */
export function certaintyKnown(
  { certainty, known }: Pick<Plan<Ids>, 'certainty' | 'known'>,
  wanted: boolean,
): AnswerCertainty | null {
  if (known === 'possibly') return 'possible'
  return (known === 'yes') === wanted ? certainty : null
}
