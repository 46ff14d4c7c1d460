import { defineRule } from '../rule.js'

/** No two actors share a name, an alias or an outside identifier, save unnamed groups; no alias repeats the name. */
export const namesAreOfOneActor = defineRule('names-are-of-one-actor', function* ({ actors }) {
  const seen = new Map<string, string>()
  for (const { id, kind, name, aliases, identifiers } of actors) {
    const names =
      kind === 'group'
        ? []
        : [
            { pointer: '/name', value: name },
            ...aliases.map((value, index) => ({ pointer: `/aliases/${index}`, value })),
          ]
    const outside = (['iso3166', 'wikidata'] as const).map((field) => ({
      pointer: `/identifiers/${field}`,
      value: identifiers[field],
    }))
    for (const { pointer, value } of [...names, ...outside]) {
      if (value === null) continue
      // A code is no name: the alias US does not stand in the way of the state whose code is US.
      const key = pointer.startsWith('/identifiers/') ? `${pointer} ${value}` : value
      const first = seen.get(key)
      if (first !== undefined) {
        const message = first === id ? `"${value}" stands twice` : `"${value}" is also "${first}"`
        yield { collection: 'actors', id, pointer, value, message, remedy: 'leave it to the one whom the sources mean' }
      } else {
        seen.set(key, id)
      }
    }
  }
})
