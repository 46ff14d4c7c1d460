import { codebookTerms } from './codebook-terms.js'
import type { FilesOf } from './format.js'

/** The codebook as one file of JSON: every term with its definition, its page and its crosswalk. */
export const filesOf: FilesOf = (_dataset, { version }) => [
  { path: 'codebook.json', content: `${JSON.stringify({ version, terms: codebookTerms }, null, 1)}\n` },
]
