import * as z from 'zod'
import { proposalStatuses } from '../vocabulary/proposal.js'
import { datedSchema } from './dated.js'
import { describedEnum } from './described-enum.js'
import { evidenceListSchema } from './evidence.js'
import { idOf, referenceTo } from './reference.js'
import { shape } from './shape.js'
import { words } from './words.js'

export const termSchema = z
  .strictObject({
    option: referenceTo('option', 'The option that the term asks for; null where none fits.').nullable().default(null),
    text: words('The term, in our words.'),
  })
  .meta(shape('ProposalTerm', 'One thing that the proposal would bring about.'))

export const proposalStepSchema = z
  .strictObject({
    date: datedSchema,
    status: describedEnum('What became of it on that date.', proposalStatuses),
    by: z
      .array(referenceTo('actor', 'Who did it.'))
      .default([])
      .meta({ description: 'Who did it; empty where no source says.' }),
    position: referenceTo('position', 'The stance that this step rests on.').nullable().default(null),
    event: referenceTo('event', 'Where it happened.').nullable().default(null),
  })
  .meta(shape('ProposalStep', 'One step in the life of a proposal.'))

/** The schema of a proposal: something put on the table. */
export const proposalSchema = z
  .strictObject({
    id: idOf('proposal', 'The id of the proposal.'),
    title: words('A few words to show it by.'),
    summary: words('What it would do, and what the sources leave open.'),
    proposers: z
      .array(referenceTo('actor', 'Who put it forward.'))
      .default([])
      .meta({ description: 'Who put it forward; empty where no source says.' }),
    addressees: z
      .array(referenceTo('actor', 'To whom.'))
      .default([])
      .meta({ description: 'To whom it is put; empty where no source says.' }),
    date: datedSchema.meta({ description: 'When it is first known to have been on the table.' }),
    terms: z.array(termSchema).min(1).meta({ description: 'What it would bring about, in the order of the source.' }),
    versionOf: referenceTo('proposal', 'The earlier version that this one replaces.').nullable().default(null),
    history: z.array(proposalStepSchema).min(1).meta({ description: 'What became of it, in order of time.' }),
    evidence: evidenceListSchema,
  })
  .meta(shape('ProposalRecord', 'Something put on the table.'))
