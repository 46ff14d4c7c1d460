import { defineRule } from '../rule.js'

/** No two sources are the same text or the same page. */
export const sourcesAreDistinct = defineRule('sources-are-distinct', function* ({ sources }) {
  for (const field of ['sha256', 'url'] as const) {
    const seen = new Map<string, string>()
    for (const { id, [field]: value } of sources) {
      if (value === null) continue
      const first = seen.get(value)
      if (first !== undefined) {
        const message = `"${id}" and "${first}" have the same ${field}`
        yield {
          collection: 'sources',
          id,
          pointer: `/${field}`,
          value,
          message,
          remedy: 'keep one of the two and retire the other',
        }
      } else {
        seen.set(value, id)
      }
    }
  }
})
