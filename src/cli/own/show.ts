import { published } from '../../dataset/published.js'
import { issueOf } from '../../query/issues-of-events.js'
import { findOption } from '../../questions/of-release.js'
import { recordIn, values } from '../answers/records.js'
import type { Reply } from '../command.js'
import type { Given } from '../questions.js'
import { recordNamed } from '../record-named.js'

/** A record of any collection, or an option with the issue that it answers. */
export function reply(given: Given): Reply {
  const { record: typed } = given
  const name = String(typed)
  const option = findOption(name)
  if (option !== undefined) {
    const whole = { issue: issueOf(option.id), ...option }
    return { answer: whole, shown: values(whole, given) }
  }
  const others = published.issues.flatMap(({ options }) => options.map(({ id }) => id))
  const { collection, record } = recordNamed(name, others)
  return { answer: record, shown: recordIn(collection)(record, given) }
}
