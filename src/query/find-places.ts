import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PlaceRecord } from '../dataset/record-types.js'
import { field } from '../filter/field.js'
import { Fields } from '../filter/fields.js'
import { select } from '../filter/select.js'
import { termsOf } from '../filter/terms-of.js'
import { textField } from '../filter/text-field.js'
import type { OneOrMore } from '../filter/time-filter.js'
import { placeKinds } from '../vocabulary/place.js'
import { placesAround } from './places-around.js'

/** Which places: those that meet every key given. */
export interface PlacesFilter<I extends Ids = KnownIds> {
  /** Of which kind. */
  readonly kind?: OneOrMore<PlaceRecord['kind']> | undefined
  /** In which state. */
  readonly country?: OneOrMore<I['actor']> | undefined
  /** Within which place, however deep; a place lies within itself. */
  readonly within?: OneOrMore<I['place']> | undefined
  /** With all these words, or words that begin with them, in name or aliases. */
  readonly text?: string | undefined
}

type Place = PlaceRecord<Ids>

export const placeFields: Fields<Place> = /* @__PURE__ */ (() =>
  new Fields<Place>(null, [
    ['kind', field<Place>({ terms: termsOf(placeKinds) }, ({ kind }) => [kind])],
    ['country', field<Place>({ ids: 'actors' }, ({ country }) => [country])],
    [
      'within',
      field<Place>({ ids: 'places' }, ({ id }, { places = [] }) => placesAround(id, places), { needs: ['places'] }),
    ],
    ['text', textField<Place>(({ name, aliases }) => [name, ...aliases])],
  ]))()

/**
 * The places that meet a filter, in order of id. For what happened there, use `findEvents`; for records of any
 * collection by words, `search`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
 *
 * @example
 * findPlaces({ within: 'united-states' }).map(({ name }) => name)
 */
export function findPlaces<I extends Ids = KnownIds>(
  filter: PlacesFilter<NoInfer<I>> = {},
  dataset: DatasetOf<I, 'places' | 'actors' | 'retired'>,
): readonly PlaceRecord<I>[] {
  return select('findPlaces', dataset.places, placeFields, filter, dataset) as readonly PlaceRecord<I>[]
}
