import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { anyDataset } from '../query/any-dataset.js'

/** Two datasets, of which the second came from the first or has nothing to do with it. */
export interface BeforeAndAfter {
  readonly before: Dataset<Ids>
  readonly after: Dataset<Ids>
}

const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '"', '\n', '/~0~1', '__proto__'))

/** A dataset some of whose records are lost, merged, withdrawn, reworded, given parts of one another or put elsewhere. */
const revised = (before: Dataset<Ids>): Arbitrary<Dataset<Ids>> =>
  fc
    .record({
      lost: fc.nat({ max: 3 }),
      merged: fc.nat({ max: 3 }),
      withdrawn: fc.nat({ max: 3 }),
      worded: fc.array(words, { maxLength: before.events.length }),
      shuffled: fc.shuffledSubarray([...before.positions], { minLength: before.positions.length }),
      keepOrder: fc.boolean(),
    })
    .map(({ lost, merged, withdrawn, worded, shuffled, keepOrder }) => {
      const [kept, ...others] = before.figures
      const away = others.slice(0, merged).map(({ id }) => ({
        collection: 'figures' as const,
        id,
        replacedBy: kept === undefined ? [] : [kept.id],
        since: '2026-01-01',
        reason: 'The same number, told twice.',
      }))
      const gone = before.discrepancies.slice(0, withdrawn).map(({ id }) => ({
        collection: 'discrepancies' as const,
        id,
        replacedBy: [],
        since: '2026-01-01',
        reason: 'The accounts agree.',
      }))
      return {
        ...before,
        figures: before.figures.filter(({ id }) => !away.some((entry) => entry.id === id)),
        discrepancies: before.discrepancies.filter(({ id }) => !gone.some((entry) => entry.id === id)),
        proposals: before.proposals.slice(lost),
        events: before.events.map((event, place) => ({
          ...event,
          title: worded[place] ?? event.title,
          participants: place < worded.length ? event.participants.slice(1) : event.participants,
          relations: place < worded.length ? [...event.relations, ...event.relations] : event.relations,
        })),
        positions: keepOrder ? before.positions : shuffled,
        retired: [...before.retired, ...away, ...gone].filter(
          (entry, place, all) =>
            all.findIndex(({ collection, id }) => collection === entry.collection && id === entry.id) === place,
        ),
      }
    })

/** Any two datasets: one and what was made of it, the other way round, or two that have nothing in common. */
export const beforeAndAfter: Arbitrary<BeforeAndAfter> = fc.oneof(
  anyDataset.chain((before) => revised(before).map((after) => ({ before, after }))),
  anyDataset.chain((after) => revised(after).map((before) => ({ before, after }))),
  fc.record({ before: anyDataset, after: anyDataset }),
)
