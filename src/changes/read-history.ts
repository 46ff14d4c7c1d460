import { shown } from '../semantics/shown.js'
import type { DatasetHistory } from './dataset-history.js'

const FORMAT = 1

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Throws a TypeError where a value is not of the version of the shape that this program reads. */
function checkFormat(value: unknown, what: string): void {
  if (!isObject(value)) throw new TypeError(`${what} is ${shown(value)}, no object`)
  const { formatVersion } = value
  if (formatVersion === FORMAT) return
  const found = formatVersion === undefined ? 'of no format version' : `of format version ${shown(formatVersion)}`
  throw new TypeError(
    `${what} is ${found}, and this program reads ${FORMAT}: use the version of the package that wrote it`,
  )
}

/**
 * A history as `data/history.json` has it, for what takes one. Throws a TypeError where it is none, or of a format version
 * that this program does not know.
 *
 * @example
 * readHistory(JSON.parse('{"formatVersion":1,"releases":[]}')).releases.length // 0
 */
export function readHistory(value: unknown): DatasetHistory {
  checkFormat(value, 'The history')
  const { releases } = value as { readonly releases?: unknown }
  if (!Array.isArray(releases)) throw new TypeError(`The history has ${shown(releases)} as its releases, no list`)
  for (const [place, release] of releases.entries()) {
    const { version, delta } = Object(release)
    if (typeof version !== 'string') throw new TypeError(`The history has no version at /releases/${place}`)
    if (delta !== null) checkFormat(delta, `The delta of ${version}`)
  }
  return value as DatasetHistory
}
