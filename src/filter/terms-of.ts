/**
 * The terms of a vocabulary.
 *
 * @example
 * termsOf({ held: 'It took place.' }) // ['held']
 */
export function termsOf<Term extends string>(vocabulary: Readonly<Record<Term, unknown>>): readonly Term[] {
  return Object.keys(vocabulary) as Term[]
}
