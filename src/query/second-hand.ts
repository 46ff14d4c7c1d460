import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord, PositionRecord } from '../dataset/record-types.js'
import { byId } from '../filter/by-id.js'
import { type AnswerCertainty, certaintyIn } from '../filter/certainty-in.js'
import { readFilter } from '../filter/read-filter.js'
import { termsOf } from '../filter/terms-of.js'
import type { OneOrMore, TimeFilter } from '../filter/time-filter.js'
import { voices } from '../vocabulary/position.js'

/** Which second-hand accounts: those that meet every key given. */
export interface SecondHandFilter<I extends Ids = KnownIds> extends TimeFilter {
  /** Of which collection. */
  readonly collection?: OneOrMore<'positions' | 'figures'> | undefined
  /** Through whom: anybody in the chain. */
  readonly through?: OneOrMore<I['actor']> | undefined
  /** Of whom it is told: whose stance, or whose claim. */
  readonly actor?: OneOrMore<I['actor']> | undefined
  /** Through whose words a stance reaches us. */
  readonly voice?: OneOrMore<PositionRecord['voice']> | undefined
  /** In which source. */
  readonly source?: OneOrMore<I['source']> | undefined
}

/** What a source says at second hand, and through whom. */
export type SecondHand<I extends Ids = KnownIds> = {
  /** The source that says it. */
  readonly source: I['source']
  /**
   * Who reports whom, outermost first: the outlet of the source where it is known by name, then those whom it reports,
   * down to the one who speaks of the actor.
   */
  readonly chain: readonly I['actor'][]
  /** How surely the record falls within the bounds of the filter. */
  readonly certainty: AnswerCertainty
} & (
  | { readonly collection: 'positions'; readonly record: PositionRecord<I> }
  | { readonly collection: 'figures'; readonly record: FigureRecord<I> }
)

type Told<I extends Ids> =
  | { readonly collection: 'positions'; readonly record: PositionRecord<I> }
  | { readonly collection: 'figures'; readonly record: FigureRecord<I> }

const OTHER_VOICES: readonly (PositionRecord['voice'] | null)[] = [
  'spokesperson',
  'attributed-by-other',
  'outlet-characterisation',
  'headline',
]

const voiceOf = (told: Told<Ids>) => (told.collection === 'positions' ? told.record.voice : null)
const speakerOf = <I extends Ids>(told: Told<I>): I['actor'] =>
  told.collection === 'positions' ? told.record.actor : told.record.claimant

/**
 * What is second-hand, and through whom: the positions and figures with a chain of reports, and the positions in the
 * voice of a spokesperson, of another actor, of the outlet or of a headline; one entry for each source that carries the
 * record. Positions come first, then figures, each in order of the first day it can have been said, then sources in the
 * order of the evidence. For what actors themselves say, use `findPositions` with `ownVoices`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * secondHand({ through: 'afp' }).map(({ record, chain }) => [record.id, chain]) // [['2025-08-19-vladimir-putin-meeting-in-moscow', ['ktnv', 'afp', 'afp-sources']]]
 */
export function secondHand<I extends Ids = KnownIds>(
  filter: NoInfer<SecondHandFilter<I>> = {},
  dataset: DatasetOf<I, 'positions' | 'figures' | 'actors' | 'sources' | 'retired'>,
): readonly SecondHand<I>[] {
  const wanted = readFilter(
    'secondHand',
    filter,
    {
      collection: { terms: ['positions', 'figures'] },
      through: { ids: 'actors' },
      actor: { ids: 'actors' },
      voice: { terms: termsOf(voices) },
      source: { ids: 'sources' },
    },
    dataset,
  )
  const outletsByName = new Map(
    dataset.actors.flatMap(({ kind, id, name, aliases }) =>
      kind === 'media' ? [name, ...aliases].map((spelling) => [spelling, id] as const) : [],
    ),
  )
  const sourcesById = byId(dataset.sources)
  const outletOf = (source: I['source']) => outletsByName.get(sourcesById.get(source)?.publisher ?? '')
  const told: readonly Told<I>[] = [
    ...dataset.positions.map((record) => ({ collection: 'positions' as const, record })),
    ...dataset.figures.map((record) => ({ collection: 'figures' as const, record })),
  ]
  const found = told.flatMap((one): readonly SecondHand<I>[] => {
    const { chain, date, evidence } = one.record
    const certainty = certaintyIn(date, wanted.window)
    if (
      certainty === null ||
      (chain.length === 0 && !OTHER_VOICES.includes(voiceOf(one))) ||
      !wanted.admits('collection', one.collection) ||
      !wanted.admits('actor', speakerOf(one)) ||
      !wanted.admits('voice', voiceOf(one))
    ) {
      return []
    }
    const sources = [...new Set(evidence.map(({ source }) => source))]
    const [outermost, ...inner] = chain
    // A chain starts at the outlet of one of the sources: the others report those within it on their own.
    const startsAtOutlet = outermost !== undefined && sources.some((source) => outletOf(source) === outermost)
    return sources
      .map((source) => {
        const outlet = outletOf(source)
        const within = startsAtOutlet ? inner : chain
        return { ...one, source, chain: outlet === undefined ? within : [outlet, ...within], certainty }
      })
      .filter((entry) => wanted.admits('source', entry.source) && wanted.admits('through', ...entry.chain))
  })
  return deepFreeze(found)
}
