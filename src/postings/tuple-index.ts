import { Posting, PostingStore } from './posting.js'

/** What postings are keyed by: an id, a term, a polarity, a yes or no. */
export type Key = string | number | boolean

/** The keys under which a record stands for one part of a tuple: each a path of one key, or of several in a row. */
export type KeysOf<Item> = (record: Item) => readonly (readonly Key[])[]

/** One key to what follows it: further keys, or the posting. */
export type Level<Item> = Map<Key, Level<Item> | Posting<Item>>

/**
 * The postings of a collection for every tuple of keys, in maps within maps: one look-up a key, and no key that was not
 * given is found. A record stands in the posting of each combination of its keys.
 *
 * @example
 * tupleIndex(events, [(event) => [[event.type]], (event) => event.participants.map(({ actor }) => [actor])])
 */
export function tupleIndex<Item>(records: readonly Item[], parts: readonly KeysOf<Item>[]): Level<Item> {
  const root: Level<Item> = new Map()
  const store = new PostingStore<Item>()
  const lists = new Map<Posting<Item>, Item[]>()
  function enter(level: Level<Item>, path: readonly Key[], record: Item, part: number, paths: KeyPaths) {
    let inner = level
    for (let step = 0; step < path.length; step++) {
      const key = path[step] as Key
      const last = step === path.length - 1 && part === paths.length
      let next = inner.get(key)
      if (next === undefined) {
        next = last ? new Posting(store) : new Map<Key, Level<Item> | Posting<Item>>()
        inner.set(key, next)
        if (next instanceof Posting) lists.set(next, [])
      }
      if (next instanceof Posting) {
        const list = lists.get(next) as Item[]
        if (list[list.length - 1] !== record) list.push(record)
      } else inner = next
    }
    if (part < paths.length) for (const further of paths[part] ?? []) enter(inner, further, record, part + 1, paths)
  }
  for (const record of records) {
    const paths = parts.map((keysOf) => keysOf(record))
    for (const path of paths[0] ?? []) enter(root, path, record, 1, paths)
  }
  for (const [posting, list] of lists) {
    posting.start = store.records.length
    for (const record of list) store.records.push(record)
    posting.end = store.records.length
    store.postings.push(posting)
  }
  return root
}

type KeyPaths = readonly (readonly (readonly Key[])[])[]

/** A posting of some records alone. */
export function postingOf<Item>(records: readonly Item[]): Posting<Item> {
  const store = new PostingStore<Item>()
  const posting = new Posting(store)
  store.postings.push(posting)
  for (const record of records) store.records.push(record)
  posting.end = records.length
  return posting
}
