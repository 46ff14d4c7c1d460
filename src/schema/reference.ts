import * as z from 'zod'
import type { Referent } from '../vocabulary/referents.js'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const NOT_KEBAB = 'an id is kebab-case: small letters, digits and single hyphens'
const OPTION = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

const ANY = new RegExp(`${KEBAB.source}|${OPTION.source}`)

const grammar = (referent: Referent) =>
  referent === 'option'
    ? z.string().regex(OPTION, 'an option id is issue/option in kebab-case')
    : z.string().regex(KEBAB, NOT_KEBAB)

/** The id a record is known by: frozen once released, equal to its file name. */
export function idOf(referent: Referent, description: string) {
  return grammar(referent).meta({ description, identifies: referent })
}

/** A field that names another record; integrity follows it by the `refersTo` it carries. */
export function referenceTo(referent: Referent, description: string) {
  return grammar(referent).meta({ description, refersTo: referent })
}

/** An id of whatever collection stands beside it, options among them. */
export function idOfAny(description: string) {
  return z.string().regex(ANY, `${NOT_KEBAB}; that of an option is issue/option`).meta({ description })
}
