import type { CollectionName } from '../../vocabulary/collections.js'
import type { eventRelations } from '../../vocabulary/event.js'
import { cyclesIn } from '../cycles-in.js'
import { defineRule } from '../rule.js'

/** One of each two inverse relations: a cycle of the one is a cycle of the other. */
const eventTypes: readonly (keyof typeof eventRelations)[] = [
  'part-of',
  'follows',
  'responds-to',
  'prepares',
  'realises',
  'replaces',
  'announces',
  'violates',
]

/** No relation of places, actors, events or figures that has a direction leads back to where it started. */
export const relationsHaveNoCycle = defineRule('relations-have-no-cycle', function* (dataset) {
  const links: { collection: CollectionName; what: string; at: string; arrows: Map<string, string[]> }[] = [
    {
      collection: 'places',
      what: 'within',
      at: '/within',
      arrows: new Map(dataset.places.map(({ id, within }) => [id, within === null ? [] : [within]])),
    },
    {
      collection: 'actors',
      what: 'memberOf',
      at: '/memberOf',
      arrows: new Map(dataset.actors.map(({ id, memberOf }) => [id, [...memberOf]])),
    },
    ...eventTypes.map((what) => ({
      collection: 'events' as const,
      what,
      at: '/relations',
      arrows: new Map(
        dataset.events.map(({ id, relations }) => [
          id,
          relations.filter(({ type }) => type === what).map(({ event }) => event),
        ]),
      ),
    })),
    ...(['part-of', 'revises'] as const).map((what) => ({
      collection: 'figures' as const,
      what,
      at: '/relations',
      arrows: new Map(
        dataset.figures.map(({ id, relations }) => [
          id,
          relations.filter(({ type }) => type === what).map(({ figure }) => figure),
        ]),
      ),
    })),
  ]
  for (const { collection, what, at, arrows } of links) {
    for (const cycle of cyclesIn(arrows)) {
      for (const [index, id] of cycle.entries()) {
        yield {
          collection,
          id,
          pointer: at,
          value: cycle[(index + 1) % cycle.length],
          message: `${what} leads back to where it started: ${[...cycle, cycle[0]].join(' → ')}`,
          remedy: 'take out the link that no source bears out',
        }
      }
    }
  }
})
