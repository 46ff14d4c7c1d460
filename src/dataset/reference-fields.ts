// Generated from src/schema by `npm run generate`. Do not edit: change the schema.
import type { CollectionName } from '../vocabulary/collections.js'
import type { Ids } from './generated/ids.js'

/** A field that names another record: `*` stands for any member of a list. */
export interface ReferenceField {
  readonly pointer: string
  readonly refersTo: keyof Ids
  /** The field beside it that says what it names, where it can name several things. */
  readonly where?: { readonly field: string; readonly is: string }
}

/** The fields of every collection that name another record. */
export const referenceFields: Readonly<Record<CollectionName, readonly ReferenceField[]>> = {
  sources: [{ pointer: '/evidence/*/source', refersTo: 'source' }],
  actors: [
    { pointer: '/memberOf/*', refersTo: 'actor' },
    { pointer: '/tenures/*/organization', refersTo: 'actor' },
    { pointer: '/evidence/*/source', refersTo: 'source' },
    { pointer: '/size', refersTo: 'figure' },
  ],
  places: [
    { pointer: '/country', refersTo: 'actor' },
    { pointer: '/within', refersTo: 'place' },
    { pointer: '/evidence/*/source', refersTo: 'source' },
  ],
  issues: [{ pointer: '/evidence/*/source', refersTo: 'source' }],
  events: [
    { pointer: '/place', refersTo: 'place' },
    { pointer: '/participants/*/actor', refersTo: 'actor' },
    { pointer: '/participants/*/onBehalfOf', refersTo: 'actor' },
    { pointer: '/quotes/*/speaker', refersTo: 'actor' },
    { pointer: '/relations/*/event', refersTo: 'event' },
    { pointer: '/evidence/*/source', refersTo: 'source' },
  ],
  proposals: [
    { pointer: '/proposers/*', refersTo: 'actor' },
    { pointer: '/addressees/*', refersTo: 'actor' },
    { pointer: '/terms/*/option', refersTo: 'option' },
    { pointer: '/versionOf', refersTo: 'proposal' },
    { pointer: '/history/*/by/*', refersTo: 'actor' },
    { pointer: '/history/*/position', refersTo: 'position' },
    { pointer: '/history/*/event', refersTo: 'event' },
    { pointer: '/evidence/*/source', refersTo: 'source' },
  ],
  positions: [
    { pointer: '/actor', refersTo: 'actor' },
    { pointer: '/onBehalfOf', refersTo: 'actor' },
    { pointer: '/option', refersTo: 'option' },
    { pointer: '/proposal', refersTo: 'proposal' },
    { pointer: '/conditions/*/option', refersTo: 'option' },
    { pointer: '/conditions/*/event', refersTo: 'event' },
    { pointer: '/addressees/*', refersTo: 'actor' },
    { pointer: '/event', refersTo: 'event' },
    { pointer: '/chain/*', refersTo: 'actor' },
    { pointer: '/supersedes', refersTo: 'position' },
    { pointer: '/reaffirms', refersTo: 'position' },
    { pointer: '/contradicts/*', refersTo: 'position' },
    { pointer: '/evidence/*/source', refersTo: 'source' },
  ],
  figures: [
    { pointer: '/scope/events/*', refersTo: 'event' },
    { pointer: '/scope/places/*', refersTo: 'place' },
    { pointer: '/claimant', refersTo: 'actor' },
    { pointer: '/chain/*', refersTo: 'actor' },
    { pointer: '/proposal', refersTo: 'proposal' },
    { pointer: '/relations/*/figure', refersTo: 'figure' },
    { pointer: '/evidence/*/source', refersTo: 'source' },
  ],
  discrepancies: [
    { pointer: '/records/*/id', refersTo: 'source', where: { field: 'collection', is: 'sources' } },
    { pointer: '/records/*/id', refersTo: 'actor', where: { field: 'collection', is: 'actors' } },
    { pointer: '/records/*/id', refersTo: 'place', where: { field: 'collection', is: 'places' } },
    { pointer: '/records/*/id', refersTo: 'issue', where: { field: 'collection', is: 'issues' } },
    { pointer: '/records/*/id', refersTo: 'event', where: { field: 'collection', is: 'events' } },
    { pointer: '/records/*/id', refersTo: 'proposal', where: { field: 'collection', is: 'proposals' } },
    { pointer: '/records/*/id', refersTo: 'position', where: { field: 'collection', is: 'positions' } },
    { pointer: '/records/*/id', refersTo: 'figure', where: { field: 'collection', is: 'figures' } },
    { pointer: '/sources/*', refersTo: 'source' },
    { pointer: '/evidence/*/source', refersTo: 'source' },
  ],
}
