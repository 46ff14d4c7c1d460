import type { BoundedDate } from '../../semantics/date-bounds.js'
import { tenureOnDate } from '../../semantics/tenure-on-date.js'
import type { IntegrityRecord } from '../dataset.js'
import { viewOf } from '../dataset-view.js'
import { dateText } from '../date-text.js'
import { defineRule } from '../rule.js'

type Actors = ReadonlyMap<string, IntegrityRecord<'actors'>>

/** Those an actor can speak for: what it is part of, and what its posts on the date are posts of, and what those are part of. */
function heldOn(actors: Actors, actor: IntegrityRecord<'actors'>, date: BoundedDate): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting: string[] = [
    ...actor.memberOf,
    ...actor.tenures.filter((tenure) => tenureOnDate(tenure, date) !== 'no').map(({ organization }) => organization),
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    waiting.push(...(actors.get(next)?.memberOf ?? []))
  }
  return reached
}

/** Who acts on behalf of another holds a post there on the date, or is part of it. */
export const rolesAreSupportedByTenures = defineRule('roles-are-supported-by-tenures', function* (dataset) {
  const { actors } = viewOf(dataset)
  const acting = [
    ...dataset.positions.map(({ id, actor, onBehalfOf, date }) => {
      return { collection: 'positions' as const, id, at: '', actor, onBehalfOf, date: date }
    }),
    ...dataset.events.flatMap(({ id, participants, date }) =>
      participants.map(({ actor, onBehalfOf }, index) => {
        return { collection: 'events' as const, id, at: `/participants/${index}`, actor, onBehalfOf, date }
      }),
    ),
  ]
  for (const { collection, id, at, actor, onBehalfOf, date } of acting) {
    const who = actors.get(actor)
    if (who === undefined || onBehalfOf === null || !actors.has(onBehalfOf) || actor === onBehalfOf) continue
    if (heldOn(actors, who, date).has(onBehalfOf)) continue
    yield {
      collection,
      id,
      pointer: `${at}/onBehalfOf`,
      value: onBehalfOf,
      message: `on ${dateText(date)} no post and no membership of "${actor}" lets it act for "${onBehalfOf}"`,
      remedy: `give "${actor}" the tenure or the memberOf that a source attests, or write null`,
    }
  }
})
