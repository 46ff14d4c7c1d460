import * as z from 'zod'
import { shape } from './shape.js'

/** Text by the curators, in our own words; no field may start like a spreadsheet formula. */
export function words(description: string) {
  return z
    .string()
    .min(1)
    .regex(/^[^=+\-@\s]/u, 'text starts with a letter, a digit or a quotation mark, never with = + - @ or a space')
    .meta({ description })
}

/** Text by the curators that judges or names rather than reports: no evidence has to reach it. */
export function editorialWords(description: string) {
  return words(description).meta({ description, editorial: true })
}

export const quoteSchema = z
  .strictObject({
    text: words("The speaker's own words as the source prints them; fragments are joined by ' … '."),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .meta({ description: 'The language of the words as printed: ISO 639.' }),
  })
  .meta(shape('Quote', 'Words that the source sets in quotation marks.'))
