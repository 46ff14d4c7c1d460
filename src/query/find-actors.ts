import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ActorRecord } from '../dataset/record-types.js'
import { field } from '../filter/field.js'
import { Fields } from '../filter/fields.js'
import { select } from '../filter/select.js'
import { termsOf } from '../filter/terms-of.js'
import { textField } from '../filter/text-field.js'
import type { OneOrMore } from '../filter/time-filter.js'
import { groupKinds, partyKinds } from '../vocabulary/actor.js'

/** Which actors: those that meet every key given. */
export interface ActorsFilter<I extends Ids = KnownIds, K extends ActorRecord['kind'] = ActorRecord['kind']> {
  /** Of which kind; it makes the answer as narrow. */
  readonly kind?: OneOrMore<K> | undefined
  /** Said to be part of which other. */
  readonly memberOf?: OneOrMore<I['actor']> | undefined
  /** Holding a post with which organisation or state at any time. */
  readonly organization?: OneOrMore<I['actor']> | undefined
  /** Spoken of in which source. */
  readonly source?: OneOrMore<I['source']> | undefined
  /** With all these words, or words that begin with them, in name, aliases, posts or summary. */
  readonly text?: string | undefined
}

/** The actors whose kind is one of some. */
export type ActorOfKind<I extends Ids, K extends ActorRecord['kind']> =
  ActorRecord<I> extends infer Item
    ? Item extends { readonly kind: ActorRecord['kind'] }
      ? [Extract<Item['kind'], K>] extends [never]
        ? never
        : ActorRecord['kind'] extends K
          ? Item
          : Item & { readonly kind: Extract<Item['kind'], K> }
      : never
    : never

type Actor = ActorRecord<Ids>

export const actorFields: Fields<Actor> = /* @__PURE__ */ (() =>
  new Fields<Actor>(null, [
    ['kind', field<Actor>({ terms: ['person', ...termsOf(partyKinds), ...termsOf(groupKinds)] }, ({ kind }) => [kind])],
    ['memberOf', field<Actor>({ ids: 'actors' }, ({ memberOf }) => memberOf)],
    ['organization', field<Actor>({ ids: 'actors' }, ({ tenures }) => tenures.map(({ organization }) => organization))],
    ['source', field<Actor>({ ids: 'sources' }, ({ evidence }) => evidence.map(({ source }) => source))],
    [
      'text',
      textField<Actor>(({ name, aliases, tenures, summary }) => [
        name,
        ...aliases,
        ...tenures.map(({ post }) => post),
        summary,
      ]),
    ],
  ]))()

/**
 * The actors that meet a filter, in order of id; a kind makes the answer as narrow. For a name in any spelling, use
 * `actorsNamed`; for who belongs to a group on a day, `membersOf`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
 *
 * @example
 * findActors({ kind: 'person', organization: 'russia' }).map(({ id }) => id) // ['dmitry-peskov', 'vladimir-putin']
 */
export function findActors<I extends Ids = KnownIds, const K extends ActorRecord['kind'] = ActorRecord['kind']>(
  filter: ActorsFilter<NoInfer<I>, K> = {},
  dataset: DatasetOf<I, 'actors' | 'sources' | 'retired'>,
): readonly ActorOfKind<I, K>[] {
  return select(
    'findActors',
    dataset.actors,
    actorFields,
    filter,
    dataset,
  ) as readonly ActorRecord<I>[] as readonly ActorOfKind<I, K>[]
}
