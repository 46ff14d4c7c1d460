import type { DatasetHistory } from '../changes/dataset-history.js'
import { readHistory } from '../changes/read-history.js'
import type { FilesOf } from './format.js'
import generated from './generated/history.js'

/** Every release of the data, the oldest first. */
export const history: DatasetHistory = readHistory(generated)

/** What each release added, changed, merged and retired, and why, a release a line; records of a reader's own are not known. */
export const filesOf: FilesOf = () => {
  const { formatVersion, releases } = history
  const lines = releases.map((release) => `\n${JSON.stringify(release)}`).join(',')
  return [{ path: 'history.json', content: `{"formatVersion":${formatVersion},"releases":[${lines}\n]}\n` }]
}
