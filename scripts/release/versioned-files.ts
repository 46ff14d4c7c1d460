import { parseDocument } from 'yaml'

/** A file that says which version this is; `withVersion` gives its text for another. */
export interface VersionedFile {
  readonly path: string
  withVersion(text: string, version: string, date: string): string
}

const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Every file that says which version this is, but for what a build makes and the changelog. */
export const versionedFiles: readonly VersionedFile[] = [
  {
    path: 'package.json',
    withVersion: (text, version) => printed({ ...JSON.parse(text), version }),
  },
  {
    path: 'package-lock.json',
    withVersion: (text, version) => {
      const lock = JSON.parse(text)
      const { '': root, ...packages } = lock.packages
      return printed({ ...lock, version, packages: { '': { ...root, version }, ...packages } })
    },
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
]
