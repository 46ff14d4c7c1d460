/** The words of a text, and what all of it is compared as; null where that tells nothing. */
export interface ReadText {
  readonly words: readonly string[]
  readonly whole: string | null
}

/** The texts of a record, the telling first: those of its name, of its title, of its body. */
export type Layers = readonly (readonly ReadText[])[]

/** The records of a list by their words. */
export interface WordIndex {
  /** All words, in order. */
  readonly words: readonly string[]
  /** The records that have a word, by their place in the list, with the first layer that it stands in. */
  readonly layersOf: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** The records that have a text which as a whole is compared so. */
  readonly wholes: ReadonlyMap<string, ReadonlySet<number>>
}

function into<Key, Value>(map: Map<Key, Value>, key: Key, empty: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = empty()
  map.set(key, value)
  return value
}

/** An index of records by the words of their texts. */
export function wordIndex(records: readonly Layers[]): WordIndex {
  const layersOf = new Map<string, Map<number, number>>()
  const wholes = new Map<string, Set<number>>()
  for (const [place, layers] of records.entries()) {
    for (const [layer, texts] of layers.entries()) {
      for (const { words, whole } of texts) {
        for (const word of words) {
          const found = into(layersOf, word, () => new Map<number, number>())
          if (!found.has(place)) found.set(place, layer)
        }
        if (whole !== null) into(wholes, whole, () => new Set<number>()).add(place)
      }
    }
  }
  return { words: [...layersOf.keys()].toSorted(), layersOf, wholes }
}

function firstFrom(words: readonly string[], start: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] as string) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The records with a word that begins so, each with the first layer that such a word stands in. */
function beginning(index: WordIndex, start: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let at = firstFrom(index.words, start); index.words[at]?.startsWith(start); at++) {
    for (const [place, layer] of index.layersOf.get(index.words[at] as string) ?? []) {
      found.set(place, Math.min(layer, found.get(place) ?? layer))
    }
  }
  return found
}

/**
 * The records that have all of the words or longer ones that begin so, by their place in the list, each with the layer
 * that is needed to find them all; -1 where the words are the whole of a text.
 */
export function placesOf(index: WordIndex, words: readonly string[]): ReadonlyMap<number, number> {
  const [first, ...rest] = words
  if (first === undefined) return new Map()
  let found = beginning(index, first)
  for (const word of rest) {
    const next = beginning(index, word)
    found = new Map(
      [...found].flatMap(([place, layer]) => {
        const other = next.get(place)
        return other === undefined ? [] : [[place, Math.max(layer, other)] as const]
      }),
    )
  }
  const whole = index.wholes.get(words.join(' '))
  return new Map([...found].map(([place, layer]) => [place, whole?.has(place) ? -1 : layer]))
}
