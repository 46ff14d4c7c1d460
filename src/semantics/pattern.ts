/**
 * A regular expression that is compiled when it is first asked for. For those with `\p{…}`: of a literal, an engine
 * looks up each in the tables of Unicode when it reads the module, whether the expression is used or not.
 *
 * @example
 * const mark = pattern('\\p{M}', 'gu')
 * 'é'.normalize('NFD').replace(mark(), '') // 'e'
 */
export function pattern(source: string, flags: string): () => RegExp {
  let compiled: RegExp | undefined
  return () => {
    compiled ??= new RegExp(source, flags)
    return compiled
  }
}
