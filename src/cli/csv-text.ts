import { stringify } from 'csv-stringify/sync'
import type { Shown } from './shown.js'

/** The rows of an answer as CSV with a line of headers: null is nothing between two commas, an empty text is a pair of quotes. */
export const csvText = ({ names, values }: Shown): string =>
  stringify([names, ...values], { record_delimiter: '\n', quoted_match: /^$/ })
