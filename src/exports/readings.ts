import readings from '../../codings/readings.json' with { type: 'json' }
import { collectionNames } from '../vocabulary/collections.js'
import type { FilesOf } from './format.js'

const days: Readonly<Record<string, { readonly first: string; readonly second: string | null }>> = readings

/** When each record was first coded and read a second time, a record a line; records of a reader's own are not known. */
export const filesOf: FilesOf = (dataset) => {
  const rows = collectionNames.flatMap((collection) =>
    dataset[collection].flatMap(({ id }) => {
      const day = days[`${collection}/${id}`]
      return day === undefined ? [] : [JSON.stringify({ collection, id, ...day })]
    }),
  )
  return [{ path: 'readings.json', content: rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n` }]
}
