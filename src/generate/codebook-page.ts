import * as z from 'zod'
import { words } from '../schema/words.js'
import { collectionNames } from '../vocabulary/collections.js'
import type { CodebookPage } from './codebook-term.js'

const sentences = (description: string) =>
  words(description).regex(/[.?]$/, 'write whole sentences, the last with its full stop')

const RECORD = new RegExp(`^(?:${collectionNames.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`)

const linked = z.strictObject({
  record: z.string().regex(RECORD, 'name a record as collection/id: events/2025-03-02-london-summit'),
  at: z
    .string()
    .regex(/^(?:\/[^/]+)+$/, 'name a part of the record by its JSON Pointer: /participants/2')
    .nullable()
    .default(null),
  why: sentences('Why it bears the term, or why it does not.'),
})

/** A hand-written page of the codebook. */
export const codebookPageSchema: z.ZodType<CodebookPage> = z
  .strictObject({
    use: sentences('When to use the term.'),
    notWhen: sentences('When not to, and what to use instead.'),
    example: linked.nullable(),
    because: sentences('Why there is no example.').nullable().default(null),
    nearMiss: linked,
  })
  .refine(({ example, because }) => (example === null) === (because !== null), {
    path: ['because'],
    message: 'a page whose example is null says why in because; any other has no because',
  })
