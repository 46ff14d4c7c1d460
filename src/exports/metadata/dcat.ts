import { NAMESPACE } from '../record-iri.js'
import { about, dataLicence } from './about.js'
import { coverageOf } from './coverage.js'
import { describedFile } from './described-file.js'
import type { DescribedFormat, DescriptionOf } from './described-format.js'
import { propertyLines } from './property-lines.js'

const iri = (id: string) => ({ '@id': id, '@type': '@id' })

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dcterms:title', '@language': 'en' },
  description: { '@id': 'dcterms:description', '@language': 'en' },
  identifier: 'dcterms:identifier',
  creator: 'dcterms:creator',
  name: 'foaf:name',
  version: 'dcat:version',
  keyword: { '@id': 'dcat:keyword', '@language': 'en' },
  language: iri('dcterms:language'),
  landingPage: iri('dcat:landingPage'),
  license: iri('dcterms:license'),
  temporal: 'dcterms:temporal',
  startDate: { '@id': 'dcat:startDate', '@type': 'xsd:date' },
  endDate: { '@id': 'dcat:endDate', '@type': 'xsd:date' },
  spatial: 'dcterms:spatial',
  label: { '@id': 'rdfs:label', '@language': 'en' },
  distribution: 'dcat:distribution',
  accessURL: iri('dcat:accessURL'),
  downloadURL: iri('dcat:downloadURL'),
  mediaType: iri('dcat:mediaType'),
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  checksum: 'spdx:checksum',
  algorithm: iri('spdx:algorithm'),
  checksumValue: { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' },
}

const language = 'http://publications.europa.eu/resource/authority/language/ENG'
const algorithm = 'spdx:checksumAlgorithm_sha256'

const distributionsOf = async ({ does, files }: DescribedFormat) =>
  (await Promise.all(files.map(describedFile))).map(({ path, mediaType, bytes, sha256 }) => ({
    '@type': 'dcat:Distribution',
    title: path,
    description: does,
    license: dataLicence.url,
    accessURL: path,
    downloadURL: path,
    // Names that start with x- are those that are not registered.
    ...(!mediaType.includes('/x-') && { mediaType: `https://www.iana.org/assignments/media-types/${mediaType}` }),
    byteSize: String(bytes),
    checksum: {
      '@type': 'spdx:Checksum',
      algorithm,
      checksumValue: sha256,
    },
  }))

/** A dataset as catalogues of datasets read it. */
export const descriptionOf: DescriptionOf = async (dataset, release, formats) => {
  const { name, identifier, description, keywords, author, version, homepage } = about(release)
  const { days, places } = coverageOf(dataset)
  const distribution = (await Promise.all(formats.map(distributionsOf))).flat()
  const mediaTypes = new Set(distribution.flatMap(({ mediaType }) => mediaType ?? []))
  const described = {
    '@context': context,
    '@id': `${NAMESPACE}release:${release.contentHash}`,
    '@type': 'dcat:Dataset',
    title: name,
    description,
    identifier,
    ...(homepage !== undefined && { landingPage: homepage }),
    version,
    creator: { '@type': 'foaf:Agent', name: author },
    keyword: keywords,
    language,
    license: dataLicence.url,
    ...(days && { temporal: { '@type': 'dcterms:PeriodOfTime', startDate: days.first, endDate: days.last } }),
    spatial: places.map((place) => ({ '@type': 'dcterms:Location', label: place })),
    distribution,
    // What is named above is of others; what kind of thing it is stands here for those who read nothing else.
    '@included': [
      { '@id': dataLicence.url, '@type': 'dcterms:LicenseDocument' },
      { '@id': language, '@type': 'dcterms:LinguisticSystem' },
      { '@id': algorithm, '@type': 'spdx:ChecksumAlgorithm' },
      ...[...mediaTypes].map((id) => ({ '@id': id, '@type': 'dcterms:MediaType' })),
    ],
  }
  return [{ path: 'dcat.jsonld', content: propertyLines(described) }]
}
