import type { FilesOf } from '../format.js'
import { csvOf } from './csv.js'

/** Every table as CSV, each text as it is. */
export const filesOf: FilesOf = (dataset) => csvOf(dataset, { folder: 'csv', bom: false, escape_formulas: false })
