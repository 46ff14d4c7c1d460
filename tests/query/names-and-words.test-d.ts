import { describe, expectTypeOf, test } from 'vitest'
import type { Ids, KnownIds } from '../../src/dataset/generated/ids.js'
import type { ActorRecord, Dataset, EventRecord, SourceRecord } from '../../src/dataset/record-types.js'
import { actorsNamed } from '../../src/query/actors-named.js'
import { type CitedRelease, citationOf } from '../../src/query/citation-of.js'
import { mentionsOf } from '../../src/query/mentions-of.js'
import { type Provenance, provenanceOf } from '../../src/query/provenance-of.js'
import { type Quotation, quotesOf } from '../../src/query/quotes-of.js'
import { type Role, rolesOf } from '../../src/query/roles-of.js'
import { type SearchResult, search } from '../../src/query/search.js'
import type { CollectionName } from '../../src/vocabulary/collections.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly source: 'gazette'
}
declare const mine: Dataset<Mine>
declare const whole: Dataset
declare const event: EventRecord<Mine>
declare const actor: ActorRecord<Mine>
declare const other: EventRecord
declare const release: CitedRelease

describe('actorsNamed', () => {
  test('takes any text and gives actors of the dataset', () => {
    expectTypeOf(actorsNamed('Зеленський', whole)).toEqualTypeOf<readonly ActorRecord[]>()
    expectTypeOf(actorsNamed('Ann', mine)).toEqualTypeOf<readonly ActorRecord<Mine>[]>()
    // @ts-expect-error a name is text
    actorsNamed(7, mine)
  })
})

describe('search', () => {
  test('gives records told apart by their collection', () => {
    const [first] = search('talks', { collections: ['events', 'places'], limit: 3 }, mine)
    expectTypeOf(first).toEqualTypeOf<SearchResult<Mine> | undefined>()
    if (first?.collection === 'events') expectTypeOf(first.record).toEqualTypeOf<EventRecord<Mine>>()
    expectTypeOf<SearchResult['collection']>().toEqualTypeOf<CollectionName>()
    expectTypeOf(search('talks', undefined, whole)).toEqualTypeOf<readonly SearchResult[]>()
    // @ts-expect-error a misspelt collection
    search('talks', { collections: 'event' }, mine)
    // @ts-expect-error an unknown key
    search('talks', { collection: 'events' }, mine)
    // @ts-expect-error a limit is a number
    search('talks', { limit: '3' }, mine)
  })
})

describe('provenanceOf', () => {
  test('takes any record of the dataset and gives its sources', () => {
    expectTypeOf(provenanceOf(event, '/date', mine)).toEqualTypeOf<readonly Provenance<Mine>[]>()
    expectTypeOf<Provenance<Mine>['source']>().toEqualTypeOf<SourceRecord<Mine>>()
    expectTypeOf<Provenance['source']['id']>().toEqualTypeOf<KnownIds['source']>()
    // @ts-expect-error a record of another dataset
    provenanceOf(other, '', mine)
    // @ts-expect-error an id is no record
    provenanceOf('talks', '', mine)
  })
})

describe('citationOf', () => {
  test('takes a record, a style and a release, and gives text', () => {
    expectTypeOf(citationOf(actor, { style: 'ris', release }, mine)).toEqualTypeOf<string>()
    expectTypeOf(citationOf(other, undefined, whole)).toEqualTypeOf<string>()
    // @ts-expect-error a wrong style
    citationOf(actor, { style: 'apa' }, mine)
    // @ts-expect-error an unknown key
    citationOf(actor, { format: 'ris' }, mine)
    // @ts-expect-error a release has a version and a hash
    citationOf(actor, { release: { version: '1.0.0' } }, mine)
  })
})

describe('what is asked of an actor', () => {
  test('takes an actor of the dataset', () => {
    expectTypeOf(quotesOf('ann', mine)).toEqualTypeOf<readonly Quotation<Mine>[]>()
    expectTypeOf(rolesOf('bob', '2025', mine)).toEqualTypeOf<readonly Role<Mine>[]>()
    expectTypeOf(mentionsOf('ann', mine).events).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    // @ts-expect-error a misspelt id
    quotesOf('anne', mine)
    // @ts-expect-error a misspelt id
    rolesOf('anne', '2025', mine)
    // @ts-expect-error a misspelt id
    mentionsOf('anne', mine)
  })
})
