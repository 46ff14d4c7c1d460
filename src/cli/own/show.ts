import { published } from '../../dataset/published.js'
import { recordIn, values } from '../answers/records.js'
import type { Reply } from '../command.js'
import type { Given } from '../questions.js'
import { recordNamed } from '../record-named.js'

/** A record of any collection, or an option with the issue that it answers. */
export function reply(given: Given): Reply {
  const { record: typed } = given
  const name = String(typed)
  const options = published.issues.flatMap((issue) => issue.options.map((one) => ({ issue: issue.id, ...one })))
  const others = options.map(({ id }) => id)
  const option = options.find(({ id }) => id === name)
  if (option !== undefined) return { answer: option, shown: values(option, given) }
  const { collection, record } = recordNamed(name, others)
  return { answer: record, shown: recordIn(collection)(record, given) }
}
