import type { DataDownload, Dataset, PropertyValue, WithContext } from 'schema-dts'
import { tables } from '../tables.js'
import { about, dataLicence } from './about.js'
import { coverageOf } from './coverage.js'
import { describedFile } from './described-file.js'
import type { DescribedFormat, DescriptionOf } from './described-format.js'
import { propertyLines } from './property-lines.js'

/** What the records say of their matter in the terms of a closed list. */
const variables: readonly PropertyValue[] = tables.flatMap(({ name, partOf, columns }) =>
  partOf === null && name !== 'retired'
    ? columns
        .filter(({ terms }) => terms !== undefined)
        .map(
          (column): PropertyValue => ({
            '@type': 'PropertyValue',
            name: `${name}.${column.name}`,
            description: column.description,
          }),
        )
    : [],
)

const downloads = async ({ does, files }: DescribedFormat) =>
  (await Promise.all(files.map(describedFile))).map(
    ({ path, mediaType, bytes, sha256 }): DataDownload => ({
      '@type': 'DataDownload',
      name: path,
      description: does,
      contentUrl: path,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    }),
  )

/** A dataset as search engines for datasets read it. */
export const descriptionOf: DescriptionOf = async (dataset, release, formats) => {
  const { name, identifier, description, keywords, author, version, homepage, citation } = about(release)
  const { days, places } = coverageOf(dataset)
  const described: WithContext<Dataset> = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    identifier,
    ...(homepage !== undefined && { url: homepage }),
    version,
    license: dataLicence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: author },
    creditText: citation,
    keywords,
    inLanguage: 'en',
    ...(days && { temporalCoverage: `${days.first}/${days.last}` }),
    ...(places.length > 0 && { spatialCoverage: places.map((place) => ({ '@type': 'Place', name: place })) }),
    measurementTechnique:
      'Coded from texts by the rules of docs/methodology.md: every fact names its words, and dates keep their doubt.',
    variableMeasured: variables,
    distribution: (await Promise.all(formats.map(downloads))).flat(),
  }
  return [{ path: 'schema-org.json', content: propertyLines(described) }]
}
