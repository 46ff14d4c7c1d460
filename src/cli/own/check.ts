import { checkedTerm } from '../../filter/checked-term.js'
import { collectionNames } from '../../vocabulary/collections.js'
import { type Finding, findingsIn } from '../checked-files.js'
import type { Answering } from '../command.js'
import { progressOn } from '../progress-on.js'
import { id, prose, rows, term } from '../rows.js'

/** What is wrong with records of one's own. */
export const reply: Answering = async (given, { stderr }) => {
  const { files, collection } = given
  const named = collection === undefined ? undefined : checkedTerm('check', 'collection', collection, collectionNames)
  const progress = progressOn(stderr)
  try {
    const { checked, findings } = await findingsIn([files].flat().map(String), named, progress.tell)
    const shown = rows<Finding>(findings, {}, [
      prose('file', ({ file }) => file),
      id('pointer', ({ pointer }) => pointer),
      prose('wrong', ({ message }) => message),
      prose('remedy', ({ remedy }) => remedy),
      prose('value', ({ value }) => JSON.stringify(value)),
      term('rule', ({ rule }) => rule),
    ])
    const isSound = findings.length === 0 && checked > 0
    const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
    const nothing = checked === 0 ? 'there is nothing to check' : 'nothing is wrong'
    const note = `${many(checked, 'record')} checked: ${findings.length === 0 ? nothing : many(findings.length, 'finding')}.`
    return { answer: findings, shown, note, code: isSound ? 0 : 1 }
  } finally {
    progress.end()
  }
}
