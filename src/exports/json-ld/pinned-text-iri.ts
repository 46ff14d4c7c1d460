import { NAMESPACE } from '../record-iri.js'

/** The name of the text of a source as it is pinned: the state of the source in which positions count. */
export const pinnedTextIri = (source: string) => `${NAMESPACE}pinned-text:${source}`
