import * as z from 'zod'

/** A closed vocabulary: every term with its definition, the one place where both are written. */
export type Vocabulary<Term extends string> = Readonly<Record<Term, string>>

/** The terms of a vocabulary as a Zod enum that carries the definitions on as metadata. */
export function describedEnum<Term extends string>(description: string, vocabulary: Vocabulary<Term>) {
  return z.enum(Object.keys(vocabulary) as [Term, ...Term[]]).meta({ description, terms: vocabulary })
}
