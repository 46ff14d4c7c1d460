import jsonld from 'jsonld'

/** A statement of RDF, as jsonld gives it. */
export interface Quad {
  readonly subject: { readonly termType: string; readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly termType: string; readonly value: string; readonly datatype?: { readonly value: string } }
}

/** Refuses what the strict reader would drop, and whatever would have to be fetched. */
export const offline = {
  safe: true,
  documentLoader: (address: string) => Promise.reject(new Error(`${address} would be fetched`)),
}

/** The statements of a document of JSON-LD. */
export async function quadsOf(content: string): Promise<readonly Quad[]> {
  const quads: unknown = await jsonld.toRDF(JSON.parse(content), offline)
  return quads as readonly Quad[]
}

/** The text of the file of an export with the path. */
export const fileNamed = (files: readonly { path: string; content: unknown }[], name: string): string =>
  String(files.find(({ path }) => path === name)?.content)
