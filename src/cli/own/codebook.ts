import { codebookTerms, termsNamed } from '../../exports/codebook-terms.js'
import { nearestId } from '../../filter/nearest-id.js'
import { termColumns, termPage } from '../answers/codebook.js'
import type { Answering } from '../command.js'
import { rows } from '../rows.js'
import { UsageError } from '../usage-error.js'

/** The terms of the codebook, or those of a name with all that is known of them. */
export const reply: Answering = (given) => {
  const { term } = given
  if (term === undefined) return { answer: codebookTerms, shown: rows(codebookTerms, given, termColumns) }
  const asked = String(term)
  const found = termsNamed(asked)
  if (found.length === 0) {
    const all = codebookTerms.flatMap(({ id, name }) => [name, id])
    throw new UsageError(`There is no term "${asked}": the nearest is "${nearestId(asked, all)}".`)
  }
  const shown = rows(found, given, termColumns)
  return { answer: found, shown: { ...shown, page: (screen) => found.map((one) => termPage(one, screen)).join('\n') } }
}
