const NAME = /[A-Za-z-]+(?:\/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)+/g

/** Everything that a text names as `kind/id`, a path below `data` and an entry of the retired ids as the record. */
export function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(NAME)].map(([name]) => name.replace(/^(?:data|retired)\//, '').replace(/\.json$/, ''))
  return [...new Set(names)].sort()
}
