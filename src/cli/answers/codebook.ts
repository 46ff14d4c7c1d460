import type { CodebookRecord, CodebookTerm } from '../../generate/codebook-term.js'
import { id, prose, term } from '../rows.js'
import { type Labelled, labelled } from '../view/labelled.js'
import type { Screen } from '../view/screen.js'

export const termColumns = [
  term<CodebookTerm>('kind', ({ kind }) => kind),
  id<CodebookTerm>('id', (one) => one.id),
  prose<CodebookTerm>('definition', ({ definition }) => definition),
]

const recordText = ({ record, at, why }: CodebookRecord) => `${record}${at === null ? '' : ` ${at}`}: ${why}`

const entry = (label: string, ...texts: readonly (string | null | undefined)[]): readonly Labelled[] => {
  const said = texts.filter((text) => text !== null && text !== undefined)
  return said.length === 0 ? [] : [{ label, texts: said }]
}

/** A term with its definition, when to use it and when not, what bears it, and what it is elsewhere. */
export function termPage({ id: name, kind, definition, facts, places, page, crosswalk }: CodebookTerm, screen: Screen) {
  const entries = [
    ...entry('term', name),
    ...entry('kind', kind),
    ...entry('definition', definition, ...facts),
    ...entry('use', page?.use),
    ...entry('not when', page?.notWhen),
    ...entry('example', page?.example && recordText(page.example), page?.because),
    ...entry('near miss', page && recordText(page.nearMiss)),
    ...entry('stands at', ...places.map(({ collection, pointer }) => `${collection} ${pointer}`)),
    ...entry('elsewhere', ...crosswalk.map(({ scheme, code, meaning }) => `${scheme} ${code ?? 'none'}: ${meaning}`)),
  ]
  return labelled(entries, 0, screen)
}
