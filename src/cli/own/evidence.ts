import { evidenceFor } from '../../query/evidence-for.js'
import type { EvidencedRecord } from '../../query/provenance-of.js'
import { evidence } from '../answers/sources.js'
import type { Reply } from '../command.js'
import type { Given } from '../questions.js'

/** What carries a record, or a field of it. */
export function reply(given: Given): Reply {
  const { record, pointer } = given
  const answer = evidenceFor(record as EvidencedRecord, pointer === undefined ? '' : String(pointer))
  return { answer, shown: evidence(answer, given) }
}
