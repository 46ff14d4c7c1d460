import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { Condition, PositionRecord } from '../dataset/record-types.js'
import type { AnswerCertainty } from '../filter/certainty-in.js'
import { readFilter } from '../filter/read-filter.js'
import { ownVoiceSet } from '../filter/stance-options.js'
import { termsOf } from '../filter/terms-of.js'
import type { AsOf, OneOrMore } from '../filter/time-filter.js'
import { conditionTypes, polarities, voices } from '../vocabulary/position.js'
import { circlesIn } from './circles-in.js'
import { standingPositions } from './standing-positions.js'

/** Which preconditions: those that meet every key given. */
export interface PreconditionsFilter<I extends Ids = KnownIds> extends AsOf {
  /** Whose. */
  readonly actor?: OneOrMore<I['actor']> | undefined
  /** Whether what others said on behalf of the actor counts as well. */
  readonly onBehalf?: boolean | undefined
  /** Of a stance on which option. */
  readonly option?: OneOrMore<I['option']> | undefined
  /** Of which type. */
  readonly type?: OneOrMore<Condition['type']> | undefined
  /** That hang on which option. */
  readonly requires?: OneOrMore<I['option']> | undefined
  /** Through whose words; `ownVoices` where it is left out. */
  readonly voice?: OneOrMore<PositionRecord['voice']> | undefined
}

/**
 * What a condition makes of what it names: without it the actor is not for the option (`needs`), with it the actor is
 * not (`barred-by`), or the actor is for the two together, whichever it is to give (`trades`).
 */
export type PreconditionEffect = 'needs' | 'barred-by' | 'trades'

/** What a stance hangs on can be. */
export type PreconditionNode<I extends Ids = KnownIds> =
  | { readonly id: string; readonly kind: 'option'; readonly option: I['option'] }
  | { readonly id: string; readonly kind: 'event'; readonly event: I['event'] }
  | { readonly id: string; readonly kind: 'text'; readonly text: string }

/** One condition of one stance: an edge from what the stance is on to what it hangs on. */
export interface Precondition<I extends Ids = KnownIds> {
  /** The node of the option that the stance is on. */
  readonly source: string
  /** The node of what it hangs on. */
  readonly target: string
  readonly position: PositionRecord<I>
  readonly actor: I['actor']
  readonly option: I['option']
  readonly stance: PositionRecord['stance']
  readonly type: Condition['type']
  /** What the stance hangs on: the condition of the record. */
  readonly requires: Condition<I>
  /** What follows from the type and the side of the stance; null where nothing does. */
  readonly effect: PreconditionEffect | null
  /** Whether the stance surely was taken and still stood. */
  readonly certainty: AnswerCertainty
}

/** Options that wait for one another: from each of them what it needs leads round to itself. */
export interface PreconditionCircle<I extends Ids = KnownIds> {
  /** The nodes, in the order of the graph. */
  readonly nodes: readonly string[]
  /** The edges between them that say `needs`, in the order of the graph. */
  readonly edges: readonly Precondition<I>[]
}

/** Who demands what before what, as a graph. */
export interface Preconditions<I extends Ids = KnownIds> {
  /** What the edges join, in the order in which they first name it. */
  readonly nodes: readonly PreconditionNode<I>[]
  /** One for each condition, in the order of the positions and of their conditions. */
  readonly edges: readonly Precondition<I>[]
  readonly circles: readonly PreconditionCircle<I>[]
}

type Effects = Readonly<Record<-1 | 0 | 1, PreconditionEffect | null>>
const holdsWith: Effects = { 1: 'needs', 0: null, [-1]: 'barred-by' }
const effects: Readonly<Record<Condition['type'], Effects>> = {
  'only-if': holdsWith,
  after: holdsWith,
  unless: { 1: 'barred-by', 0: null, [-1]: 'needs' },
  'in-exchange-for': { 1: 'trades', 0: null, [-1]: null },
}

function nodeOf<I extends Ids>(what: Condition<I> | { readonly option: I['option'] }): PreconditionNode<I> {
  if ('option' in what) return { id: `options/${what.option}`, kind: 'option', option: what.option }
  if ('event' in what) return { id: `events/${what.event}`, kind: 'event', event: what.event }
  return { id: `texts/${what.text}`, kind: 'text', text: what.text }
}

/**
 * Who demands what before what, as a graph: an edge for each condition of each stance that stands as of a day, from the
 * option that the stance is on to the option, event or text that it hangs on; and the circles in which options wait for
 * one another. A stance stands until another supersedes it, or the actor takes a later one on the option. What others say
 * of an actor does not count unless `voice` says so. For those that cannot be met together, use
 * `conflictingPreconditions`; for all positions that ever hung on an option, `conditionsOn`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * preconditions({ actor: 'vladimir-putin' }).edges.map(({ source, type, target }) => [source, type, target])
 */
export function preconditions<I extends Ids = KnownIds>(
  filter: NoInfer<PreconditionsFilter<I>> = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'retired'>,
): Preconditions<I> {
  const wanted = readFilter(
    'preconditions',
    filter,
    {
      actor: { ids: 'actors' },
      onBehalf: { terms: [true, false] },
      option: { ids: 'options' },
      type: { terms: termsOf(conditionTypes) },
      requires: { ids: 'options' },
      voice: { terms: termsOf(voices) },
    },
    dataset,
    'upTo',
  )
  const heard = wanted.wanted('voice') ?? ownVoiceSet
  const onBehalf = wanted.wanted('onBehalf')?.has(true) === true
  const standing = standingPositions(
    dataset.positions.filter(({ voice }) => heard.has(voice)),
    wanted.window,
  )
  const nodes = new Map<string, PreconditionNode<I>>()
  const node = (what: Condition<I> | { readonly option: I['option'] }) => {
    const one = nodeOf<I>(what)
    if (!nodes.has(one.id)) nodes.set(one.id, one)
    return one.id
  }
  const edges: Precondition<I>[] = []
  for (const [position, certainty] of standing) {
    const { actor, onBehalfOf, option, stance, conditions } = position
    if (
      (certainty === 'possible' && wanted.window.surely) ||
      !wanted.admits('actor', actor, onBehalf ? onBehalfOf : null) ||
      !wanted.admits('option', option)
    ) {
      continue
    }
    for (const requires of conditions) {
      const { type } = requires
      if (!wanted.admits('type', type) || !wanted.admits('requires', 'option' in requires ? requires.option : null)) {
        continue
      }
      const effect = effects[type][polarities[stance]]
      const [source, target] = [node({ option }), node(requires)]
      edges.push({ source, target, position, actor, option, stance, type, requires, effect, certainty })
    }
  }
  const needed = edges.filter(({ effect }) => effect === 'needs')
  const circles = circlesIn(nodes.keys(), needed)
  return deepFreeze({ nodes: [...nodes.values()], edges, circles })
}
