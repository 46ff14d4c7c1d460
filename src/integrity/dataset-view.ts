import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import type { Referent } from '../vocabulary/referents.js'
import type { IntegrityDataset, IntegrityRecord } from './dataset.js'
import { type Field, fieldsOf } from './fields-of.js'

/** A dataset with what most rules ask of it, each worked out once. */
export interface DatasetView {
  /** Every record with its collection and fields. */
  readonly records: readonly RecordView[]
  /** The ids that a reference can name, each with the record that has it. */
  readonly ids: Readonly<Record<Referent, ReadonlyMap<string, IntegrityRecord>>>
  readonly sources: ReadonlyMap<string, IntegrityRecord<'sources'>>
  readonly actors: ReadonlyMap<string, IntegrityRecord<'actors'>>
  readonly events: ReadonlyMap<string, IntegrityRecord<'events'>>
  readonly proposals: ReadonlyMap<string, IntegrityRecord<'proposals'>>
  readonly positions: ReadonlyMap<string, IntegrityRecord<'positions'>>
  readonly figures: ReadonlyMap<string, IntegrityRecord<'figures'>>
}

/** A record with its collection and fields. */
export interface RecordView {
  readonly collection: CollectionName
  readonly record: IntegrityRecord
  readonly fields: readonly Field[]
}

const views = new WeakMap<IntegrityDataset, DatasetView>()

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

function see(dataset: IntegrityDataset): DatasetView {
  const options = dataset.issues.flatMap((issue) => issue.options.map((option) => [option.id, issue] as const))
  const [sources, actors, events] = [byId(dataset.sources), byId(dataset.actors), byId(dataset.events)]
  const [proposals, positions, figures] = [byId(dataset.proposals), byId(dataset.positions), byId(dataset.figures)]
  return {
    records: collectionNames.flatMap((collection) =>
      dataset[collection].map((record) => ({ collection, record, fields: fieldsOf(collection, record) })),
    ),
    ids: {
      source: sources,
      actor: actors,
      place: byId(dataset.places),
      issue: byId(dataset.issues),
      option: new Map(options),
      event: events,
      proposal: proposals,
      position: positions,
      figure: figures,
      discrepancy: byId(dataset.discrepancies),
    },
    sources,
    actors,
    events,
    proposals,
    positions,
    figures,
  }
}

/**
 * A dataset with its records by id and the fields of each, worked out on the first call for the dataset and then kept;
 * a dataset that has been changed since has to be passed as another object, as `checkIntegrity` does.
 *
 * @example
 * viewOf(dataset).actors.get('keir-starmer')
 */
export function viewOf(dataset: IntegrityDataset): DatasetView {
  const known = views.get(dataset)
  if (known !== undefined) return known
  const view = see(dataset)
  views.set(dataset, view)
  return view
}
