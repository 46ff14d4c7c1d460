import { defineRule } from '../rule.js'

/** Where the pinned texts are given, that of every pinned source is among them, under its SHA-256. */
export const pinnedTextsAreAtHand = defineRule('pinned-texts-are-at-hand', function* ({ sources }, { texts }) {
  if (texts === undefined) return
  for (const { id, sha256 } of sources) {
    if (sha256 === null || texts.has(sha256)) continue
    yield {
      collection: 'sources',
      id,
      pointer: '/sha256',
      value: sha256,
      message: `none of the ${texts.size} texts at hand has this SHA-256`,
      remedy: 'mend the hash (sha256sum of the file), or restore the text as it was pinned',
    }
  }
})
