import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import type { AnswerCertainty } from '../filter/certainty-in.js'
import { readFilter } from '../filter/read-filter.js'
import { ownVoiceSet } from '../filter/stance-options.js'
import { termsOf } from '../filter/terms-of.js'
import type { AsOf, OneOrMore } from '../filter/time-filter.js'
import { voices } from '../vocabulary/position.js'
import { conflictRules } from './conflict-rules.js'
import { type Precondition, preconditions } from './preconditions.js'
import { standingPositions } from './standing-positions.js'

/** Which conflicts: those that meet every key given. */
export interface ConflictsFilter<I extends Ids = KnownIds> extends AsOf {
  /** Between whom: one of the two, or one that it speaks for. */
  readonly actor?: OneOrMore<I['actor']> | undefined
  /** Over which option. */
  readonly option?: OneOrMore<I['option']> | undefined
  /** By which rule. */
  readonly rule?: OneOrMore<keyof typeof conflictRules> | undefined
  /** Through whose words; `ownVoices` where it is left out. */
  readonly voice?: OneOrMore<PositionRecord['voice']> | undefined
}

/** Two stances that cannot both be met. */
export interface PreconditionConflict<I extends Ids = KnownIds> {
  /** The rule by which they exclude each other. */
  readonly rule: keyof typeof conflictRules
  /** The two; where the rule tells them apart, the one that needs comes first. */
  readonly positions: readonly [PositionRecord<I>, PositionRecord<I>]
  /** The preconditions of the first and of the second that do so; of a refusal there is none. */
  readonly preconditions: readonly Precondition<I>[]
  /** The nodes over which they do, as `preconditions` names them. */
  readonly over: readonly string[]
  /** Whether both stances surely were taken and still stood. */
  readonly certainty: AnswerCertainty
}

interface Stated<I extends Ids> {
  readonly position: PositionRecord<I>
  readonly certainty: AnswerCertainty
}

/** Whether two stances commit one and the same: an actor, or the one spoken for. */
function ofOneSide<I extends Ids>(a: PositionRecord<I>, b: PositionRecord<I>): boolean {
  const ofB: readonly (I['actor'] | null)[] = [b.actor, b.onBehalfOf]
  return ofB.includes(a.actor) || (a.onBehalfOf !== null && ofB.includes(a.onBehalfOf))
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): (key: string) => readonly Item[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return (key) => groups.get(key) ?? []
}

const OPTIONS = 'options/'

/**
 * Which preconditions exclude each other: every two stances of different sides that stand as of a day and cannot both be
 * met, by one of the `conflictRules` and nothing beyond; in the order of the first, of the rules, and of the second. Two
 * of one actor, or of one for whom both speak, are no conflict; nor are mere opposite stances on an option, for which use
 * `sidesOn`, or circles of three and more, for which use `preconditions`. Conditions in words alone are not compared.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * conflictingPreconditions({ asOf: '2025-08' }).map(({ rule, positions }) => [rule, ...positions.map(({ actor }) => actor)])
 */
export function conflictingPreconditions<I extends Ids = KnownIds>(
  filter: NoInfer<ConflictsFilter<I>> = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'retired'>,
): readonly PreconditionConflict<I>[] {
  const wanted = readFilter(
    'conflictingPreconditions',
    filter,
    {
      actor: { ids: 'actors' },
      option: { ids: 'options' },
      rule: { terms: termsOf(conflictRules) },
      voice: { terms: termsOf(voices) },
    },
    dataset,
    'upTo',
  )
  const { asOf, within, voice } = filter
  const { edges } = preconditions<I>({ asOf, within, voice }, dataset)
  const heard = wanted.wanted('voice') ?? ownVoiceSet
  const standing = standingPositions(
    dataset.positions.filter((position) => heard.has(position.voice)),
    wanted.window,
  )
  const refused = [...standing].flatMap(([position, certainty]): readonly Stated<I>[] => {
    const { stance, conditions } = position
    const refusal = (stance === 'rejects' || stance === 'rules-out') && conditions.length === 0
    return refusal && (certainty === 'certain' || !wanted.window.surely) ? [{ position, certainty }] : []
  })
  const nth = new Map(edges.map((edge, at) => [edge, at]))
  const needs = edges.filter(({ effect }) => effect === 'needs')
  const needsOf = grouped(needs, ({ source }) => source)
  const barsBy = grouped(
    edges.filter(({ effect, requires }) => effect === 'barred-by' && !('text' in requires)),
    ({ target }) => target,
  )
  const refusalsOf = grouped(refused, ({ position }) => `${OPTIONS}${position.option}`)

  const meets = (
    rule: PreconditionConflict<I>['rule'],
    one: Precondition<I>,
    over: readonly string[],
    others: readonly (Stated<I> | Precondition<I>)[],
  ) =>
    others.flatMap((other): readonly PreconditionConflict<I>[] => {
      if (ofOneSide(one.position, other.position)) return []
      const { actor, onBehalfOf } = other.position
      const options = over.flatMap((node) => (node.startsWith(OPTIONS) ? [node.slice(OPTIONS.length)] : []))
      if (
        !wanted.admits('rule', rule) ||
        !wanted.admits('actor', one.position.actor, one.position.onBehalfOf, actor, onBehalfOf) ||
        !wanted.admits('option', ...options)
      ) {
        return []
      }
      return [
        {
          rule,
          positions: [one.position, other.position],
          preconditions: 'type' in other ? [one, other] : [one],
          over,
          certainty: one.certainty === 'certain' && other.certainty === 'certain' ? 'certain' : 'possible',
        },
      ]
    })

  const conflicts = edges.flatMap((one) => {
    const { source, target, effect } = one
    const later = (other: Precondition<I>) => other.target === source && (nth.get(other) ?? 0) > (nth.get(one) ?? 0)
    return [
      ...(effect === 'needs' ? meets('deadlock', one, [source, target], needsOf(target).filter(later)) : []),
      ...(effect === 'needs' || effect === 'trades' ? meets('blocked', one, [target], refusalsOf(target)) : []),
      ...(effect === 'trades' && source !== target ? meets('blocked', one, [source], refusalsOf(source)) : []),
      ...(effect === 'needs' ? meets('contrary', one, [target], barsBy(target)) : []),
    ]
  })
  return deepFreeze(conflicts)
}
