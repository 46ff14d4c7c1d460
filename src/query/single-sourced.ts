import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { Dataset, Evidence } from '../dataset/record-types.js'
import { byId } from '../filter/by-id.js'
import { readFilter } from '../filter/read-filter.js'
import type { OneOrMore } from '../filter/time-filter.js'
import { jsonPointer } from '../semantics/json-pointer.js'
import { pointerCovers } from '../semantics/pointer-covers.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'

/** Which records: those that meet every key given. */
export interface SingleSourcedFilter<I extends Ids = KnownIds, Name extends CollectionName = CollectionName> {
  /** Of which collection; of all but the sources, which speak of themselves, where it is left out. */
  readonly collection?: OneOrMore<Name> | undefined
  /** Resting on which source, or on one that is not independent of it. */
  readonly source?: OneOrMore<I['source']> | undefined
  /** Whether records count of which only some fields rest on one independent source alone. */
  readonly parts?: boolean | undefined
}

/** A record, or fields of it, that one independent source alone carries. */
export type SingleSourced<I extends Ids = KnownIds, Name extends CollectionName = CollectionName> = {
  readonly [Each in Name]: {
    readonly collection: Each
    readonly record: Dataset<I>[Each][number]
    /** The group of sources that rest on one another and count once. */
    readonly group: string
    /** The sources of the group that carry it, in the order of its evidence. */
    readonly sources: readonly I['source'][]
    /** Whether all of the record rests on the group. */
    readonly whole: boolean
    /** JSON Pointers to what rests on the group alone, each as high up as that is so. */
    readonly fields: readonly string[]
  }
}[Name]

type GroupOf = (source: string) => string

/** What rests on one group alone: the pointer, and the group. */
type Resting = readonly (readonly [pointer: string, group: string])[]

/** What of a value rests on one group alone, as high up as that is so; whether any of it rests on several. */
function restingOn(
  value: unknown,
  path: readonly string[],
  evidence: readonly Evidence<Ids>[],
  groupOf: GroupOf,
): { readonly resting: Resting; readonly shared: boolean } {
  const pointer = jsonPointer(path)
  if (value === null) return { resting: [], shared: false }
  if (typeof value !== 'object') {
    const carrying = evidence.filter(({ fields }) => fields.some((field) => pointerCovers(field, pointer)))
    const [group, ...others] = new Set(carrying.map(({ source }) => groupOf(source)))
    if (group === undefined) return { resting: [], shared: false }
    return others.length > 0 ? { resting: [], shared: true } : { resting: [[pointer, group]], shared: false }
  }
  const parts = Object.entries(value).map(([step, one]) => restingOn(one, [...path, step], evidence, groupOf))
  const resting = parts.flatMap((part) => part.resting)
  const shared = parts.some((part) => part.shared)
  const [group, ...others] = new Set(resting.map(([, one]) => one))
  if (shared || group === undefined || others.length > 0) return { resting, shared }
  return { resting: [[pointer, group]], shared }
}

/**
 * What rests on one independent source alone: the records all of whose evidence comes from sources of one
 * `independenceGroup`; asked for by `parts`, also those of which some fields do, one entry for each group. By collection,
 * and in the order of each. For which words of which source carry a field, use `evidenceFor`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
 *
 * @example
 * singleSourced({ collection: 'figures', source: 'ktnv-2025-08-19' }).map(({ record, group }) => [record.id, group])
 */
export function singleSourced<I extends Ids = KnownIds, const Name extends CollectionName = CollectionName>(
  filter: SingleSourcedFilter<NoInfer<I>, Name> = {},
  dataset: DatasetOf<I>,
): readonly SingleSourced<I, Name>[] {
  const wanted = readFilter(
    'singleSourced',
    filter,
    { collection: { terms: collectionNames }, source: { ids: 'sources' }, parts: { terms: [true, false] } },
    dataset,
    'none',
  )
  const sources = byId(dataset.sources)
  const groupOf: GroupOf = (source) => sources.get(source)?.independenceGroup ?? source
  const collections = wanted.wanted('collection') ?? new Set<unknown>(collectionNames.slice(1))
  const asked = wanted.wanted('source')
  const groups = asked && new Set([...asked].map((source) => groupOf(String(source))))
  const inParts = wanted.wanted('parts')?.has(true) === true

  const found = collectionNames
    .filter((name) => collections.has(name))
    .flatMap((collection) => {
      const records: readonly { readonly evidence: readonly Evidence<I>[] }[] = dataset[collection]
      return records.flatMap((record) => {
        const { evidence } = record
        const carrying = new Set(evidence.map(({ source }) => groupOf(source)))
        const whole = carrying.size === 1
        if (!whole && !inParts) return []
        const resting = Object.entries(record)
          .filter(([field]) => field !== 'id' && field !== 'evidence')
          .flatMap(([field, value]) => restingOn(value, [field], evidence, groupOf).resting)
        return [...carrying].flatMap((group) => {
          const fields = resting.flatMap(([pointer, one]) => (one === group ? [pointer] : []))
          if ((!whole && fields.length === 0) || groups?.has(group) === false) return []
          const sources = [...new Set(evidence.map(({ source }) => source))].filter((id) => groupOf(id) === group)
          return [{ collection, record, group, sources, whole, fields }]
        })
      })
    })
  // Each entry has the records of its own collection, which the loop over names cannot show.
  return deepFreeze(found as never as readonly SingleSourced<I, Name>[])
}
