import fastStringWidth from 'fast-string-width'

/** Isolates, and joiners where they join no emoji: they take no room. */
const NO_ROOM = /[\u200C\u2066-\u2069]|\u200D(?!\p{Extended_Pictographic})/gu

/** How many columns of a terminal a text takes; colours take none. */
export function textWidth(text: string): number {
  return fastStringWidth(text.replace(NO_ROOM, ''))
}

/** The width of the widest of some texts, 0 where there is none. */
export function widest(texts: Iterable<string>): number {
  let most = 0
  for (const text of texts) most = Math.max(most, textWidth(text))
  return most
}
