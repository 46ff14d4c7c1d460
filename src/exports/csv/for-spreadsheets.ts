import type { FilesOf } from '../format.js'
import { csvOf } from './csv.js'

/** Every table as CSV that a spreadsheet opens as text: with a byte order mark, and an apostrophe before what looks like a formula. */
export const filesOf: FilesOf = (dataset) =>
  csvOf(dataset, { folder: 'csv-for-spreadsheets', bom: true, escape_formulas: true })
