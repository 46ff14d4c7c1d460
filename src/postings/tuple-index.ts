import { Posting, PostingStore } from './posting.js'

/** What postings are keyed by: an id, a term, a polarity, a yes or no. */
export type Key = string | number | boolean

/** The keys under which a record stands for one part of a tuple: each a path of one key, or of several in a row. */
export type KeysOf<Item> = (record: Item) => readonly (readonly Key[])[]

/**
 * What follows each key, further keys or the posting, in an object without a prototype: it takes half the time of a Map,
 * and no key is there that was not given. What is no text stands under a symbol, which no text is.
 */
export interface Level<Item> {
  [key: string | symbol]: Level<Item> | Posting<Item>
}

const symbols = /* @__PURE__ */ new Map<Key, symbol>()
const newLevel = <Item>(): Level<Item> => Object.create(null)

/**
 * What follows a key; undefined where nothing does.
 *
 * @example
 * following(tupleIndex(events, [(event) => [[event.type]]]), 'call')
 */
export function following<Item>(level: Level<Item>, key: Key): Level<Item> | Posting<Item> | undefined {
  if (typeof key === 'string') return level[key]
  const symbol = symbols.get(key)
  return symbol === undefined ? undefined : level[symbol]
}

function nameOf(key: Key): string | symbol {
  if (typeof key === 'string') return key
  const symbol = symbols.get(key) ?? Symbol(String(key))
  symbols.set(key, symbol)
  return symbol
}

/**
 * The postings of a collection for every tuple of keys, in levels within levels: one look-up a key. A record stands in
 * the posting of each combination of its keys.
 *
 * @example
 * tupleIndex(events, [(event) => [[event.type]], (event) => event.participants.map(({ actor }) => [actor])])
 */
export function tupleIndex<Item>(records: readonly Item[], parts: readonly KeysOf<Item>[]): Level<Item> {
  const root = newLevel<Item>()
  const store = new PostingStore<Item>()
  const lists = new Map<Posting<Item>, Item[]>()
  function enter(level: Level<Item>, path: readonly Key[], record: Item, part: number, paths: KeyPaths) {
    let inner = level
    for (let step = 0; step < path.length; step++) {
      const name = nameOf(path[step] as Key)
      const last = step === path.length - 1 && part === paths.length
      let next = inner[name]
      if (next === undefined) {
        next = last ? new Posting(store) : newLevel<Item>()
        inner[name] = next
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
