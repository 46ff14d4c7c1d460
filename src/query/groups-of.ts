import type { Ids } from '../dataset/generated/ids.js'
import type { ActorRecord } from '../dataset/record-types.js'
import { byId } from '../filter/by-id.js'
import type { BoundedDate } from '../semantics/date-bounds.js'
import { tenureOnDate } from '../semantics/tenure-on-date.js'

/**
 * The actor and all that it speaks for or sits in on a date: where it holds a post, what it is a member of, and what
 * these are members of in turn. A post counts where it is surely held, or possibly, as asked.
 *
 * @example
 * groupsOf('keir-starmer', date, actors, true) // 'keir-starmer', 'united-kingdom'
 */
export function groupsOf(
  actor: string,
  date: BoundedDate,
  actors: readonly ActorRecord<Ids>[],
  surely: boolean,
): ReadonlySet<string> {
  const named = byId(actors)
  const found = new Set([actor])
  for (const id of found) {
    const record = named.get(id)
    for (const group of record?.memberOf ?? []) found.add(group)
    for (const tenure of record?.tenures ?? []) {
      const held = tenureOnDate(tenure, date)
      if (held === 'yes' || (held === 'possibly' && !surely)) found.add(tenure.organization)
    }
  }
  return found
}
