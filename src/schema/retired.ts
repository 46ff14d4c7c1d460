import * as z from 'zod'
import { collections } from '../vocabulary/collections.js'
import { describedEnum } from './described-enum.js'
import { day } from './edtf.js'
import { idOfAny } from './reference.js'
import { shape } from './shape.js'
import { words } from './words.js'

/** The schema of an id that is no longer in use, and where it went. */
export const retiredSchema = z
  .strictObject({
    collection: describedEnum('The collection it was in, or options, which are parts of issues.', {
      ...collections,
      options: 'An answer to the question of an issue.',
    }),
    id: idOfAny('The id that is no longer in use.'),
    replacedBy: z
      .array(idOfAny('What stands for it now.'))
      .meta({ description: 'What stands for it now, of the same collection; empty where nothing does.' }),
    since: day('The day from which it was no longer in use.'),
    reason: words('Why.'),
  })
  .meta(shape('RetiredRecord', 'An id that was merged or withdrawn, and where it went.'))
