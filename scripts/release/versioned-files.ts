import { applyEdits, type JSONPath, modify } from 'jsonc-parser'
import { parseDocument } from 'yaml'

/** A file that says which version this is; `withVersion` gives its text for another. */
export interface VersionedFile {
  readonly path: string
  withVersion(text: string, version: string, date: string): string
}

/** The text of a JSON file with a value in place of another, or behind the others: nothing else of it moves. */
function withValue(text: string, path: JSONPath, value: string): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' }
  return applyEdits(text, modify(text, path, value, { formattingOptions }))
}

/** Every file that says which version this is, but for what a build makes and the changelog. */
export const versionedFiles: readonly VersionedFile[] = [
  {
    path: 'package.json',
    withVersion: (text, version) => withValue(text, ['version'], version),
  },
  {
    path: 'package-lock.json',
    withVersion: (text, version) =>
      withValue(withValue(text, ['version'], version), ['packages', '', 'version'], version),
  },
  {
    path: 'CITATION.cff',
    withVersion: (text, version, date) => {
      const citation = parseDocument(text)
      citation.set('version', version)
      citation.set('date-released', date)
      return citation.toString({ lineWidth: 120 })
    },
  },
  {
    path: '.zenodo.json',
    withVersion: (text, version, date) => withValue(withValue(text, ['version'], version), ['publication_date'], date),
  },
  {
    // It shows how a record is cited.
    path: 'README.md',
    withVersion: (text, version) => text.replace(/(?<=ukraine-peace-talks, version )\d+\.\d+\.\d+/g, version),
  },
]
