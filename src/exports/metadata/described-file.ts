import type { ExportedFile } from '../format.js'

/** What is said of a file so that whoever has it can tell that it is the one. */
export interface DescribedFile {
  readonly path: string
  readonly mediaType: string
  readonly bytes: number
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
}

/** The media type of a file by how its name ends. GEXF has none that is registered, and is XML. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  gexf: 'application/xml',
  ics: 'text/calendar',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
}

function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  const found = Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending] : undefined
  if (found === undefined) throw new TypeError(`${path} has no media type: name that of .${ending} in mediaTypes`)
  return found
}

const hexadecimal = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The path, media type, size and hash of a file. */
export async function describedFile({ path, content }: ExportedFile): Promise<DescribedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return { path, mediaType: mediaTypeOf(path), bytes: bytes.length, sha256: hexadecimal(new Uint8Array(hash)) }
}
