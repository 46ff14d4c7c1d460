import type { IntegrityDataset, IntegrityRecord } from './dataset.js'
import { type RecordView, viewOf } from './dataset-view.js'

/** Half-open [start, end) in code points. */
export type Span = readonly [number, number]

/** The spans that one evidence or defect of a record gives. */
export interface SpanList {
  readonly pointer: string
  readonly spans: readonly Span[]
  /** The source in whose text they lie; undefined where the dataset has none of that id. */
  readonly source: IntegrityRecord<'sources'> | undefined
}

/**
 * Every list of spans in a record: of its evidence, and of the defects of a source.
 *
 * @example
 * spansOf(dataset, view).flatMap(({ spans }) => spans)
 */
export function spansOf(dataset: IntegrityDataset, { record }: RecordView): SpanList[] {
  const { sources } = viewOf(dataset)
  const lists: SpanList[] = record.evidence.map(({ source, spans }, index) => ({
    pointer: `/evidence/${index}/spans`,
    spans,
    source: sources.get(source),
  }))
  if (!('defects' in record)) return lists
  return [
    ...lists,
    ...record.defects.map(({ spans }, index) => ({ pointer: `/defects/${index}/spans`, spans, source: record })),
  ]
}
