import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ActorRecord } from '../dataset/record-types.js'
import { shown } from './shown.js'

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase()

/**
 * The actors that go by the name or have it as an alias, whatever its case and diacritics; [] where none does.
 * For an id, use `getActor` or `findActor`. Throws a TypeError for a name that is no text.
 *
 * @example
 * actorsNamed('the kremlin').map(({ id }) => id) // ['russia']
 */
export function actorsNamed<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'actors'>,
): readonly ActorRecord<I>[] {
  if (typeof text !== 'string') {
    throw new TypeError(`actorsNamed: the name is ${shown(text)}: write text, such as 'the kremlin'`)
  }
  const wanted = plain(text)
  return dataset.actors.filter(({ name, aliases }) => [name, ...aliases].some((one) => plain(one) === wanted))
}
