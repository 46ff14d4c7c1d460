import { evidenceFor } from '../../query/evidence-for.js'
import { evidence } from '../answers/sources.js'
import type { Reply } from '../command.js'
import type { Given } from '../questions.js'
import { recordNamed } from '../record-named.js'

/** What carries a record, or a field of it. */
export function reply(given: Given): Reply {
  const { record, pointer } = given
  const answer = evidenceFor(recordNamed(String(record)).record, pointer === undefined ? '' : String(pointer))
  return { answer, shown: evidence(answer, given) }
}
