import type { CollectionName } from '../vocabulary/collections.js'

/** The fields of a record whose words it is found by; `*` stands for any member of a list. */
export interface SearchedFields {
  readonly names: readonly string[]
  readonly titles: readonly string[]
  readonly texts: readonly string[]
}

/** The fields in which `search` looks for words, in each collection. */
export const searchedFields: Readonly<Record<CollectionName, SearchedFields>> = {
  sources: { names: [], titles: ['/title', '/publisher'], texts: ['/defects/*/explanation'] },
  actors: { names: ['/name', '/aliases/*'], titles: [], texts: ['/summary', '/tenures/*/post'] },
  places: { names: ['/name', '/aliases/*'], titles: [], texts: [] },
  issues: { names: [], titles: ['/label', '/options/*/label'], texts: ['/definition', '/options/*/proposition'] },
  events: { names: [], titles: ['/title'], texts: ['/summary', '/outcome/summary', '/quotes/*/text'] },
  proposals: { names: [], titles: ['/title'], texts: ['/summary', '/terms/*/text'] },
  positions: { names: [], titles: [], texts: ['/summary', '/quote/text', '/conditions/*/text'] },
  figures: { names: [], titles: [], texts: ['/summary', '/value/text', '/scope/group'] },
  discrepancies: { names: [], titles: ['/title'], texts: ['/explanation', '/resolution/summary'] },
}
