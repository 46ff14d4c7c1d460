import { createDataset } from '../../dist/index.js'
import type { Peer } from '../questions.js'
import type { Stock } from '../rows.js'

/** This package, as built: a dataset of one's own. */
export function thisPackage({ records }: Stock): Peer {
  const mine = createDataset(records, { unvalidated: true })
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
