import type * as Package from '../../dist/index.js'
import type { Peer } from '../questions.js'
import type { Records } from '../records.js'
import type { Stock } from '../rows.js'

const door = new URL('../../dist/node.js', import.meta.url)
const { createDataset }: typeof Package = await import(door.href)

/** This package, as built and as Node.js is led to it: a dataset of one's own. */
export const thisPackage = ({ records }: Stock): Peer => askedOf(datasetOf(records))

/** Takes the records as they are: no index is built until a question needs it. */
export function datasetOf({ sources, actors, places, issues, events, positions }: Records) {
  return createDataset({ sources, actors, places, issues, events, positions }, { unvalidated: true })
}

/** How each question is put to it. */
export function askedOf(mine: ReturnType<typeof datasetOf>): Peer {
  return {
    eventById:
      () =>
      ({ id }) =>
        mine.getEvent(id),
    eventsOfActor:
      () =>
      ({ actor, from, to }) =>
        mine.findEvents({ participant: actor, from, to }),
    eventsOfTypeAndActor:
      () =>
      ({ actor, type, from, to }) =>
        mine.findEvents({ participant: actor, type, from, to }),
    eventsOfBoth:
      () =>
      ({ actor, other, from, to }) =>
        mine.findEvents({ participant: { all: [actor, other] }, from, to }),
    stanceAsOf:
      () =>
      ({ actor, option, asOf }) =>
        mine.stanceOf(actor, option, { asOf }),
    countsByOptionAndStance:
      () =>
      ({ from, to }) =>
        mine.countPositions({ from, to }, ['option', 'stance']),
    countsByStance:
      () =>
      ({ option, from, to }) =>
        mine.countPositions({ option, from, to }, ['stance']),
  }
}
