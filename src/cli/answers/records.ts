import { published } from '../../dataset/published.js'
import type { Dataset, IssueRecord, PlaceRecord } from '../../dataset/record-types.js'
import { recordsById } from '../../filter/records-by-id.js'
import type { WhereItWent } from '../../filter/where-it-went.js'
import type { SearchResult } from '../../query/search.js'
import { findOption } from '../../questions/of-release.js'
import type { CollectionName } from '../../vocabulary/collections.js'
import { catalogueOf } from '../../vocabulary/referents.js'
import { labelOf } from '../label-of.js'
import { pointersWithValues } from '../pointers-with-values.js'
import type { Given } from '../questions.js'
import { eachAs, id, prose, rows, term } from '../rows.js'
import type { Shown } from '../shown.js'
import { type NameOf, recordPage } from '../view/record-page.js'

export const places = eachAs<PlaceRecord>([
  term('kind', ({ kind }) => kind),
  prose('name', ({ name }) => name),
  id('country', ({ country }) => country),
  id('within', ({ within }) => within),
  id('id', (place) => place.id),
])

export const issues = (answer: readonly IssueRecord[], given: Given): Shown =>
  rows(
    answer.flatMap(({ id: issue, options }) => options.map((option) => ({ issue, ...option }))),
    given,
    [id('issue', ({ issue }) => issue), prose('option', ({ label }) => label), id('id', (option) => option.id)],
  )

export const records = eachAs<Dataset[CollectionName][number]>([
  id('id', (record) => record.id),
  prose('label', labelOf),
])

/** Anything with values, as a row for each of them with the JSON Pointer to it. */
export const values = (answer: object, given: Given): Shown =>
  rows(pointersWithValues(answer), given, [
    id('pointer', ({ pointer }) => pointer),
    prose('value', ({ value }) => value),
  ])

const nameOf: NameOf = (referent, name) => {
  if (referent === 'option') return findOption(name)?.label ?? null
  const named = recordsById(catalogueOf[referent], published).get(name)
  return named === undefined ? null : labelOf(named as Dataset[CollectionName][number])
}

/** A record of a collection as a page to read, with the names of what it refers to. */
export const recordIn =
  (collection: CollectionName) =>
  (record: Dataset[CollectionName][number], given: Given): Shown => ({
    ...values(record, given),
    page: (screen) => recordPage({ collection, record }, screen, nameOf),
  })

export const found = eachAs<SearchResult>([
  term('collection', ({ collection }) => collection),
  term('match', ({ match }) => match),
  prose('label', ({ record: one }) => labelOf(one)),
  id('id', ({ record: one }) => one.id),
])

export const retired = (answer: WhereItWent | undefined, given: Given): Shown =>
  rows(answer === undefined ? [] : [answer], given, [
    id('id', (entry) => entry.id),
    id('replaced by', ({ replacedBy }) => replacedBy),
    id('leads to', ({ leadsTo }) => leadsTo),
    term('since', ({ since }) => since),
    prose('reason', ({ reason }) => reason),
  ])
