import * as z from 'zod'
import { groupKinds, partyKinds } from '../vocabulary/actor.js'
import { describedEnum } from './described-enum.js'
import { edtf } from './edtf.js'
import { evidenceListSchema } from './evidence.js'
import { idOf, referenceTo } from './reference.js'
import { shape } from './shape.js'
import { words } from './words.js'

export const tenureSchema = z
  .strictObject({
    post: words('The post held, as a title without the holder: President.'),
    organization: referenceTo('actor', 'The state or organisation it is a post of.'),
    from: edtf('When it began; null where no source says.').nullable().default(null),
    to: edtf('When it ended; null where it goes on or no source says.').nullable().default(null),
    attested: z
      .array(edtf('A date on which a source gives the person this post.'))
      .default([])
      .meta({ description: 'Dates on which a source gives the person this post, in order.' }),
  })
  .meta(shape('Tenure', 'A post held for a time.'))

const identifiersSchema = z
  .strictObject({
    iso3166: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null)
      .meta({ description: 'ISO 3166-1 alpha-2.' }),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/)
      .nullable()
      .default(null)
      .meta({ description: 'Wikidata item.' }),
  })
  .meta(shape('Identifiers', 'What other datasets call it; null where no source at hand says.'))

const id = idOf('actor', 'The id of the actor.')
const naming = {
  name: words('The name it is shown by.'),
  aliases: z
    .array(words('A spelling or metonym that a source uses.'))
    .default([])
    .meta({ description: 'Every other spelling and metonym in the sources.' }),
  memberOf: z
    .array(referenceTo('actor', 'An organisation, coalition or larger group.'))
    .default([])
    .meta({ description: 'What a source says it is part of.' }),
  summary: words('Who or what it is as far as the sources say.'),
}
const evidence = evidenceListSchema
const tenures = z
  .array(tenureSchema)
  .default([])
  .meta({ description: 'Posts held; a role on a date is worked out from these.' })
const noTenures = z.tuple([]).default([]).meta({ description: 'None: only a person holds a post.' })
const identifiers = identifiersSchema.default({ iso3166: null, wikidata: null })
const size = referenceTo('figure', 'The number of its members as a source puts it.').nullable().default(null)

/** The schema of an actor: a person, a state, an organisation, a coalition, an outlet or an unnamed group. */
export const actorSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        id,
        kind: z.literal('person').meta({ description: 'A named human being.' }),
        ...naming,
        tenures,
        identifiers,
        evidence,
      })
      .meta(shape('PersonActor', 'A named person.')),
    z
      .strictObject({
        id,
        kind: describedEnum('What kind of party.', partyKinds),
        ...naming,
        tenures: noTenures,
        identifiers,
        evidence,
      })
      .meta(shape('PartyActor', 'A state, organisation, coalition or outlet.')),
    z
      .strictObject({
        id,
        kind: describedEnum('An unnamed group.', groupKinds),
        ...naming,
        tenures: noTenures,
        identifiers,
        size,
        evidence,
      })
      .meta(shape('GroupActor', 'A group that the sources do not name.')),
  ])
  .meta(shape('ActorRecord', 'A person, state, organisation, coalition, outlet or unnamed group.'))
