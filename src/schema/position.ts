import * as z from 'zod'
import { conditionTypes, stances, voices } from '../vocabulary/position.js'
import { datedSchema } from './dated.js'
import { describedEnum } from './described-enum.js'
import { evidenceListSchema } from './evidence.js'
import { idOf, referenceTo } from './reference.js'
import { shape } from './shape.js'
import { quoteSchema, words } from './words.js'

const conditionType = describedEnum('How the stance hangs on it.', conditionTypes)

export const conditionSchema = z
  .union([
    z
      .strictObject({ type: conditionType, option: referenceTo('option', 'The option it hangs on.') })
      .meta(shape('OptionCondition', 'A condition on an option.')),
    z
      .strictObject({ type: conditionType, event: referenceTo('event', 'The event it hangs on.') })
      .meta(shape('EventCondition', 'A condition on an event.')),
    z
      .strictObject({ type: conditionType, text: words('What it hangs on, in our words.') })
      .meta(shape('TextCondition', 'A condition that no option or event stands for.')),
  ])
  .meta(shape('Condition', 'What a stance hangs on.'))

/** The schema of a position: one actor's stated stance on one option at one time. */
export const positionSchema = z
  .strictObject({
    id: idOf('position', 'The id of the position: date, actor and option.'),
    actor: referenceTo('actor', 'Whose stance it is.'),
    onBehalfOf: referenceTo(
      'actor',
      'The state or organisation the actor speaks for; null where it speaks for itself or the source does not say.',
    )
      .nullable()
      .default(null),
    option: referenceTo('option', 'What the stance is on.'),
    proposal: referenceTo('proposal', 'The proposal it answers or makes.').nullable().default(null),
    stance: describedEnum('Where the actor stands.', stances),
    conditions: z.array(conditionSchema).default([]).meta({ description: 'What the stance hangs on.' }),
    addressees: z
      .array(referenceTo('actor', 'To whom it was said.'))
      .default([])
      .meta({ description: 'To whom it was said; empty where no source says.' }),
    date: datedSchema.meta({ description: 'When the stance was taken or is attested.' }),
    event: referenceTo('event', 'Where it was taken.').nullable().default(null),
    summary: words('The stance in our words.'),
    quote: quoteSchema.nullable().default(null),
    voice: describedEnum('Through whose words the stance reaches us.', voices),
    chain: z.array(referenceTo('actor', 'One who reports.')).default([]).meta({
      description:
        'Who reports whom, outermost first, where more than the source itself stands between; empty where the source reports the actor itself.',
    }),
    supersedes: referenceTo('position', 'The earlier stance that this one replaces.').nullable().default(null),
    reaffirms: referenceTo('position', 'The earlier stance that this one repeats.').nullable().default(null),
    contradicts: z
      .array(referenceTo('position', 'A stance of the same actor that does not fit with this one.'))
      .default([])
      .meta({ description: 'Stances of the same actor that do not fit with this one; each names the other.' }),
    evidence: evidenceListSchema,
  })
  .meta(shape('PositionRecord', "One actor's stated stance on one option at one time."))
