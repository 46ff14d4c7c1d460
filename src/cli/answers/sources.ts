import type { DiscrepancyRecord, Evidence, SourceRecord } from '../../dataset/record-types.js'
import { release } from '../../dataset/release.js'
import type { Provenance } from '../../query/provenance-of.js'
import type { SecondHand } from '../../query/second-hand.js'
import type { SingleSourced } from '../../query/single-sourced.js'
import type { DefectOfSource } from '../../query/source-defects.js'
import type { Given } from '../questions.js'
import { date, eachAs, id, prose, rows, term } from '../rows.js'
import type { Shown } from '../shown.js'
import { harmless } from '../view/harmless.js'

export const sources = eachAs<SourceRecord>([
  date('published', ({ published }) => published),
  term('kind', ({ kind }) => kind),
  prose('publisher', ({ publisher }) => publisher),
  prose('title', ({ title }) => title),
  id('id', (source) => source.id),
])

export const defects = eachAs<DefectOfSource>([
  id('source', ({ source }) => source.id),
  term('kind', ({ defect }) => defect.kind),
  prose('explanation', ({ defect }) => defect.explanation),
])

export const singleSourced = eachAs<SingleSourced>([
  id('record', ({ collection, record }) => `${collection}/${record.id}`),
  id('sources', (one) => one.sources),
  term('whole', ({ whole }) => whole),
  id('fields', ({ fields }) => fields),
])

export const secondHand = eachAs<SecondHand>([
  id('record', ({ collection, record }) => `${collection}/${record.id}`),
  id('source', ({ source }) => source),
  id('chain', ({ chain }) => chain),
])

export const discrepancies = eachAs<DiscrepancyRecord>([
  term('kind', ({ kind }) => kind),
  term('status', ({ resolution }) => resolution.status),
  prose('title', ({ title }) => title),
  id('id', (discrepancy) => discrepancy.id),
])

const spansOf = ({ spans }: Pick<Evidence, 'spans'>) => spans.map(([start, end]) => `${start}-${end}`).join(',')

export const evidence = eachAs<Evidence>([
  id('source', ({ source }) => source),
  term('support', ({ support }) => support),
  term('spans', spansOf),
  prose('note', ({ note }) => note),
  id('fields', ({ fields }) => fields),
])

export const provenance = eachAs<Provenance>([
  id('source', ({ source }) => source.id),
  term('support', ({ support }) => support),
  term('spans', spansOf),
  prose('words', ({ verbatim }) => verbatim.map(({ text }) => text).join(' … ')),
  prose('note', ({ note }) => note),
  id('fields', ({ fields }) => fields),
  id('address', ({ address }) => address),
])

/** What a citation cites beside the record and its sources. */
export const citedRelease = { release }

/** A citation stands as it is pasted: its lines are never wrapped. */
export const citation = (answer: string, given: Given): Shown => ({
  ...rows([answer], given, [prose('citation', (text) => text)]),
  page: () => `${answer.split('\n').map(harmless).join('\n')}\n`,
})
