import { diffDatasets } from '../../changes/diff-datasets.js'
import type { Answering } from '../command.js'
import { type ComparedDataset, comparedDataset } from '../compared-dataset.js'
import { type DeltaRow, deltaRows } from '../delta-rows.js'
import { id, prose, rows, term } from '../rows.js'
import { deltaPage } from '../view/delta-page.js'

const identity = ({ version, contentHash }: ComparedDataset) => ({ version, contentHash })

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))

const columns = [
  term<DeltaRow>('collection', ({ collection }) => collection),
  id<DeltaRow>('id', (row) => row.id),
  term<DeltaRow>('what', ({ what }) => what),
  id<DeltaRow>('path', ({ path }) => path),
  prose<DeltaRow>('before', ({ before }) => json(before)),
  prose<DeltaRow>('after', ({ after }) => json(after)),
]

function unreadNote(name: string, { unread }: ComparedDataset): readonly string[] {
  return unread.length === 0 ? [] : [`This version does not compare ${unread.join(', ')} of ${name}.`]
}

/** What moved from one dataset to another, each a version, a tarball, a folder or a file. */
export const reply: Answering = async (given) => {
  const { old, new: now } = given
  const [from, to] = [await comparedDataset(String(old)), await comparedDataset(String(now))]
  const delta = diffDatasets(from.dataset, to.dataset)
  const found = deltaRows(delta)
  const named = (name: unknown, { version }: ComparedDataset) =>
    version === null || version === name ? String(name) : `${name} (${version})`
  const heading = `${named(old, from)} to ${named(now, to)}`
  const notes = [
    ...unreadNote(String(old), from),
    ...unreadNote(String(now), to),
    ...(found.length === 0 ? ['Nothing differs.'] : []),
  ]
  return {
    answer: { from: identity(from), to: identity(to), ...delta },
    items: found,
    shown: { ...rows(found, {}, columns), page: (screen) => deltaPage(heading, delta, screen) },
    note: notes.join('\n'),
  }
}
