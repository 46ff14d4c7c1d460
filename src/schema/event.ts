import * as z from 'zod'
import {
  attendances,
  eventRelations,
  eventStatuses,
  means,
  modes,
  outcomeResults,
  participantRoles,
} from '../vocabulary/event.js'
import { actTypes, attackTypes, type EventTypeEntry, talkTypes } from '../vocabulary/event-types.js'
import { datedSchema } from './dated.js'
import { describedEnum, type Vocabulary } from './described-enum.js'
import { evidenceListSchema } from './evidence.js'
import { idOf, referenceTo } from './reference.js'
import { shape } from './shape.js'
import { quoteSchema, words } from './words.js'

export const participantSchema = z
  .strictObject({
    actor: referenceTo('actor', 'Who.'),
    role: describedEnum('What they did in it.', participantRoles),
    attendance: describedEnum('Whether they took part.', attendances),
    onBehalfOf: referenceTo('actor', 'Whom they acted for; null where the source does not say.')
      .nullable()
      .default(null),
  })
  .meta(shape('Participant', 'One who takes part in an event, or was to.'))

export const eventRelationSchema = z
  .strictObject({
    type: describedEnum('How the two relate; the other event carries the inverse.', eventRelations),
    event: referenceTo('event', 'The other event.'),
  })
  .meta(shape('EventRelation', 'How two events relate.'))

export const outcomeSchema = z
  .strictObject({
    result: describedEnum('What came of it.', outcomeResults),
    summary: words('What came of it, in our words; null where nothing is known.').nullable().default(null),
  })
  .meta(shape('Outcome', 'What came of an event.'))

const definitions = <Type extends string>(types: Readonly<Record<Type, EventTypeEntry>>) =>
  Object.fromEntries(
    Object.entries<EventTypeEntry>(types).map(([name, { definition }]) => [name, definition]),
  ) as Vocabulary<Type>

export const spokenQuoteSchema = z
  .strictObject({ speaker: referenceTo('actor', 'Who said it.'), ...quoteSchema.shape })
  .meta(shape('SpokenQuote', 'Words that the source sets in quotation marks, with who said them.'))

const id = idOf('event', 'The id of the event.')
const what = {
  title: words('A few words to show it by.'),
  summary: words('What happened or was to happen, as far as the sources say.'),
  date: datedSchema.meta({ description: 'When it took place or was to.' }),
  status: describedEnum('Whether it took place, as of the sources.', eventStatuses),
}
const whereAndWho = {
  place: referenceTo('place', 'Where; null where no source says.').nullable().default(null),
  participants: z.array(participantSchema).min(1).meta({ description: 'Who took part or was to.' }),
  outcome: outcomeSchema
    .nullable()
    .default(null)
    .meta({ description: 'What came of it; null where nothing was to come of it or the sources report none.' }),
  quotes: z
    .array(spokenQuoteSchema)
    .default([])
    .meta({ description: 'What was said there, verbatim, where it is no position on an option.' }),
  relations: z.array(eventRelationSchema).default([]).meta({ description: 'How it relates to other events.' }),
  evidence: evidenceListSchema,
}
const mode = describedEnum('Through what it was held or made.', modes)
const noMeans = z.tuple([]).default([]).meta({ description: 'None: no force is used.' })

/** The schema of an event: something that happened, is planned, or was called off. */
export const eventSchema = z
  .discriminatedUnion('type', [
    z
      .strictObject({
        id,
        type: describedEnum('What kind of talks.', definitions(talkTypes)),
        ...what,
        mode,
        means: noMeans,
        ...whereAndWho,
      })
      .meta(shape('TalkEvent', 'People speak with one another.')),
    z
      .strictObject({
        id,
        type: describedEnum('What kind of act.', definitions(actTypes)),
        ...what,
        mode,
        means: noMeans,
        ...whereAndWho,
      })
      .meta(shape('ActEvent', 'One side or several do or say something.')),
    z
      .strictObject({
        id,
        type: describedEnum('What kind of force.', definitions(attackTypes)),
        ...what,
        mode: z.null().default(null).meta({ description: 'None: nothing is said.' }),
        means: z.array(describedEnum('A means.', means)).min(1).meta({ description: 'With what.' }),
        ...whereAndWho,
      })
      .meta(shape('AttackEvent', 'Force is used.')),
  ])
  .meta(shape('EventRecord', 'Something that happened, is planned, or was called off.'))
