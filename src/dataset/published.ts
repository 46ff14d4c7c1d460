import { actors } from './actors.js'
import { discrepancies } from './discrepancies.js'
import { events } from './events.js'
import { figures } from './figures.js'
import { issues } from './issues.js'
import { places } from './places.js'
import { positions } from './positions.js'
import { proposals } from './proposals.js'
import type { Dataset } from './record-types.js'
import { retired } from './retired.js'
import { sources } from './sources.js'

/** The whole dataset of this release: what every question is asked of unless it is given another. */
export const published: Dataset = /* @__PURE__ */ Object.freeze({
  sources,
  actors,
  places,
  issues,
  events,
  proposals,
  positions,
  figures,
  discrepancies,
  retired,
})
