/** The labels of the fields whose names do not read as words. */
const labels: Readonly<Record<string, string>> = {
  by: 'by whom',
  chain: 'reported by',
  flags: 'traits',
  identifiers: 'elsewhere',
  independenceGroup: 'counts once with',
  iso3166: 'ISO 3166',
  memberOf: 'member of',
  onBehalfOf: 'on behalf of',
  organization: 'of',
  sha256: 'SHA-256',
  url: 'address',
  versionOf: 'version of',
  wikidata: 'Wikidata',
}

/**
 * What a field is called where a person reads it.
 *
 * @example
 * fieldLabel('onBehalfOf') // 'on behalf of'
 */
export function fieldLabel(field: string): string {
  return labels[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
