import { codePoints } from '../semantics/code-points.js'
import type { IntegrityDataset, IntegrityRecord } from './dataset.js'
import { viewOf } from './dataset-view.js'

/**
 * The words that some evidence points at, one text a span; null where a text is not pinned or not at hand, so that
 * nothing can be said of what is missing.
 *
 * @example
 * spanTexts(dataset, position.evidence, texts)?.some((text) => text.includes(quote))
 */
export function spanTexts(
  dataset: IntegrityDataset,
  evidence: IntegrityRecord['evidence'],
  texts: ReadonlyMap<string, string>,
): readonly string[] | null {
  const { sources } = viewOf(dataset)
  const found: string[] = []
  for (const { source, spans } of evidence) {
    const text = texts.get(sources.get(source)?.sha256 ?? '')
    if (text === undefined) return null
    const points = codePoints(text)
    found.push(...spans.map(([start, end]) => points.slice(start, end).join('')))
  }
  return found
}
