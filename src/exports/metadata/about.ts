import packageJson from '../../../package.json' with { type: 'json' }
import type { Release } from '../../dataset/release.js'

/** What the package says of itself. */
export interface Manifest {
  readonly name: string
  readonly description: string
  readonly keywords: readonly string[]
  readonly author: string
  /** Where people read of it; left out as long as it has no such page. */
  readonly homepage?: string
}

/** The licence of the data; the code has another. */
export const dataLicence = {
  spdx: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** What every description says of a release. */
export interface About extends Manifest {
  readonly version: string
  /** The name of this release of the package in any registry, as package URLs have it: a name that needs no address. */
  readonly identifier: string
  readonly citation: string
}

/** What a release is, in the words of the package. */
export function about({ version }: Pick<Release, 'version'>, manifest: Manifest = packageJson): About {
  const { name, description, keywords, author, homepage } = manifest
  return {
    name,
    description,
    keywords,
    author,
    ...(homepage !== undefined && { homepage }),
    version,
    identifier: `pkg:npm/${name}@${encodeURIComponent(version)}`,
    citation: `${author}: ${name}, version ${version}`,
  }
}
