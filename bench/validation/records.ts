import { published } from '../../src/dataset/published.js'
import { type CollectionName, collectionNames } from '../../src/vocabulary/collections.js'

/** Records of any collection, as JSON gives them. */
export type Records = Readonly<Record<CollectionName, readonly unknown[]>>

interface Bag {
  id?: unknown
  options?: unknown
  evidence?: unknown
  spans?: unknown
  support?: unknown
  unknown?: null
}

/** A copy of a record with an id that ends in a number, and so with options of its own where it is an issue. */
function numbered(record: Bag, nth: number): Bag {
  const copy = structuredClone(record)
  const renamed = (id: unknown) => `${String(id)}-${nth}`
  const { options } = copy
  return {
    ...copy,
    id: renamed(copy.id),
    ...(Array.isArray(options) && {
      options: options.map((option: Bag) => ({ ...option, id: renamed(option.id) })),
    }),
  }
}

/** As many records as are asked for: those of the release over and over, each time with new ids. */
export function manyRecords(count: number): Records {
  const all = collectionNames.flatMap((name) => published[name].map((record) => ({ name, record })))
  const many: Record<CollectionName, Bag[]> = {
    sources: [],
    actors: [],
    places: [],
    issues: [],
    events: [],
    proposals: [],
    positions: [],
    figures: [],
    discrepancies: [],
  }
  for (let made = 0; made < count; made += 1) {
    const { name, record } = all[made % all.length] as (typeof all)[number]
    many[name].push(numbered({ ...record }, Math.floor(made / all.length)))
  }
  return many
}

const firstEvidence = (record: Bag) => (record.evidence as Bag[])[0] as Bag

/** Ways to break the shape of a record of any collection, in place. */
const corruptions: Readonly<Record<string, (record: Bag) => void>> = {
  'no id': (record) => {
    delete record.id
  },
  'no evidence': (record) => {
    delete record.evidence
  },
  'an unknown field': (record) => {
    record.unknown = null
  },
  'an unknown field within': (record) => {
    firstEvidence(record).unknown = null
  },
  'a number for an id': (record) => {
    record.id = 7
  },
  'null for a list': (record) => {
    record.evidence = null
  },
  'a text in place of an object': (record) => {
    ;(record.evidence as unknown[])[0] = 'gazette'
  },
  'a misspelt term': (record) => {
    firstEvidence(record).support = 'sates'
  },
  'a text for a span': (record) => {
    firstEvidence(record).spans = ['0-1']
  },
  'a span of three': (record) => {
    firstEvidence(record).spans = [[0, 1, 2]]
  },
}

/** One record broken in each of these ways, for each record of the release. */
export function corruptedRecords(): readonly { readonly name: CollectionName; readonly record: unknown }[] {
  return collectionNames.flatMap((name) =>
    published[name].flatMap((record) =>
      Object.values(corruptions).map((corrupt) => {
        const copy: Bag = structuredClone({ ...record })
        corrupt(copy)
        return { name, record: copy }
      }),
    ),
  )
}
