import records from './generated/sources.js'
import type { SourceRecord } from './record-types.js'

/**
 * Every source: the texts that say something, in order of publication.
 * Plain objects, deeply frozen.
 *
 * @example
 * sources.find(({ publisher }) => publisher === 'newsravens.com')?.id // 'newsravens-2025-03-20'
 */
export const sources: readonly SourceRecord[] = records as readonly SourceRecord[]
