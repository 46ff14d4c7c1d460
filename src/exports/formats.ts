import type { Format } from './format.js'

/** Every format by its name. */
export const formats = {
  json: {
    does: 'JSON, an array a collection: the records as the package has them.',
    carriedBy: 'package',
    load: () => import('./json.js'),
  },
  ndjson: {
    does: 'NDJSON, a record a line: for line tools and for loading piece by piece.',
    carriedBy: 'package',
    load: () => import('./ndjson.js'),
  },
} as const satisfies Readonly<Record<string, Format>>
