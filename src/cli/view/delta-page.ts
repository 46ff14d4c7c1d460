import type { ChangedRecord, DatasetDelta } from '../../changes/dataset-delta.js'
import { reordered } from '../delta-rows.js'
import { changeTexts, wentText } from './change-texts.js'
import { readCell } from './flowing.js'
import { isolated } from './isolated.js'
import { type Labelled, labelled } from './labelled.js'
import { type Meaning, shownAs } from './meanings.js'
import type { Screen } from './screen.js'
import { indentFor, wrapped } from './wrapped.js'

interface Item {
  readonly collection: string
  readonly id: string
}

/** What a record says of itself in a word or a line, whichever version it is of. */
function wordsOf(record: object): string {
  const fields = new Map<string, unknown>(Object.entries(record))
  const words = ['title', 'name', 'label', 'summary', 'reason'].map((field) => fields.get(field))
  return String(words.find((one) => typeof one === 'string') ?? '')
}

/** Items by their collections, each as a list. */
function byCollection<One extends Item>(items: readonly One[], textOf: (item: One) => string): readonly Labelled[] {
  const names = [...new Set(items.map(({ collection }) => collection))]
  return names.map((label) => ({
    label,
    texts: items.filter(({ collection }) => collection === label).map(textOf),
    isList: true,
  }))
}

const countsOf = (items: readonly Item[]) =>
  byCollection(items, ({ id }) => id)
    .map(({ label, texts }) => `${label} ${texts.length}`)
    .join(', ')

/** A delta for reading: how much there is of what, then every record, and of those that changed every field. */
export function deltaPage(heading: string, delta: DatasetDelta, screen: Screen): string {
  const { changed, merged, retired, removed } = delta
  const explained = new Set([...merged, ...retired].map(({ collection, id }) => `${collection}/${id}`))
  // The entry of an id that went in this delta stands with the id.
  const added = delta.added.filter(({ collection, id }) => collection !== 'retired' || !explained.has(id))
  const lines = (text: string, as: Meaning, indent = 0) =>
    wrapped(text, screen.width === null ? null : screen.width - indent)
      .map((line) => `${indentFor(line, indent, screen.width)}${shownAs(isolated(line), as, screen)}\n`)
      .join('')
  const named = ({ id }: Item, words: string) => (words === '' ? id : `${id}: ${words}`)
  const changes = ({ collection, id, changes: steps }: ChangedRecord) =>
    lines(`${collection}/${id}`, 'id', 2) +
    labelled(
      steps.map((step) => ({ label: readCell(step.path).text || '/', texts: changeTexts(step) })),
      4,
      screen,
    )
  const moved = reordered(delta)
  const sections: readonly (readonly [string, readonly Item[], string])[] = [
    [
      'added',
      added,
      labelled(
        byCollection(added, (one) => named(one, wordsOf(one.record))),
        2,
        screen,
      ),
    ],
    ['changed', changed, changed.map(changes).join('')],
    [
      'merged',
      merged,
      labelled(
        byCollection(merged, (one) => named(one, wentText(one.entry))),
        2,
        screen,
      ),
    ],
    [
      'retired',
      retired,
      labelled(
        byCollection(retired, (one) => named(one, wentText(one.entry))),
        2,
        screen,
      ),
    ],
    [
      'removed',
      removed,
      labelled(
        byCollection(removed, (one) => named(one, wordsOf(one.record))),
        2,
        screen,
      ),
    ],
  ]
  const present = sections.filter(([, items]) => items.length > 0)
  const counts = present.map(([label, items]): Labelled => ({ label, texts: [countsOf(items)] }))
  if (moved.length > 0) counts.push({ label: 'reordered', texts: [moved.join(', ')] })
  return [
    lines(heading, 'heading'),
    labelled(counts, 2, screen),
    ...present.map(([label, , body]) => `\n${lines(label, 'heading')}${body}`),
  ].join('')
}
