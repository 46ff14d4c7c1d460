import type { RecordStep } from '../../changes/history-of-record.js'
import { changeTexts, wentText } from './change-texts.js'
import { isolated } from './isolated.js'
import { labelled } from './labelled.js'
import { type Meaning, shownAs } from './meanings.js'
import type { Screen } from './screen.js'
import { wrapped } from './wrapped.js'

/** What became of a record, for reading: release by release what changed, where it went, and why. */
export function historyPage(name: string, steps: readonly RecordStep[], screen: Screen): string {
  const lines = (text: string, as: Meaning) =>
    wrapped(text, screen.width)
      .map((line) => `${shownAs(isolated(line), as, screen)}\n`)
      .join('')
  const pages = steps.map(({ version, date, what, changes, entry, reasons }) => {
    const head = `${what} in ${version}${date === null ? '' : `, on ${date}`}`
    const entries = [
      ...changes.map((change) => ({ label: change.path, texts: changeTexts(change) })),
      ...(entry === null ? [] : [{ label: 'where', texts: [wentText(entry)] }]),
      ...(reasons.length === 0 ? [] : [{ label: 'why', texts: reasons.map(({ text }) => text) }]),
    ]
    return `\n${lines(head, 'plain')}${labelled(entries, 2, screen)}`
  })
  return lines(name, 'heading') + pages.join('')
}
