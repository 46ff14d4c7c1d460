import * as z from 'zod'
import { figureRelations, figureStages, measures, operators, units } from '../vocabulary/figure.js'
import { datedSchema } from './dated.js'
import { describedEnum } from './described-enum.js'
import { edtf } from './edtf.js'
import { evidenceListSchema } from './evidence.js'
import { idOf, referenceTo } from './reference.js'
import { shape } from './shape.js'
import { words } from './words.js'

export const figureValueSchema = z
  .strictObject({
    op: describedEnum('What the bound word says of the number.', operators),
    n: z
      .number()
      .nullable()
      .default(null)
      .meta({ description: 'The number, in the unit of the figure; null with between and vague.' }),
    min: z.number().nullable().default(null).meta({ description: 'The lower end, with between alone.' }),
    max: z.number().nullable().default(null).meta({ description: 'The upper end, with between alone.' }),
    text: words('The number with its bound word as the source prints it.').nullable().default(null),
  })
  .meta(shape('FigureValue', 'A number with what its bound word makes of it.'))

export const figureScopeSchema = z
  .strictObject({
    events: z
      .array(referenceTo('event', 'An event that is counted.'))
      .default([])
      .meta({ description: 'The events that are counted.' }),
    period: edtf('The time that is counted; null where no source says.').nullable().default(null),
    places: z
      .array(referenceTo('place', 'A place that is counted.'))
      .default([])
      .meta({ description: 'The places that are counted.' }),
    group: words('Who or what is counted where the measure does not say: children.').nullable().default(null),
    cumulative: z.boolean().meta({ description: 'Whether it sums up over several events or a period.' }),
  })
  .meta(shape('FigureScope', 'What the number counts.'))

/** The schema of a figure: one claimed number. */
export const figureSchema = z
  .strictObject({
    id: idOf('figure', 'The id of the figure.'),
    measure: describedEnum('What is counted.', measures),
    unit: describedEnum('In what unit.', units),
    value: figureValueSchema,
    scope: figureScopeSchema,
    claimant: referenceTo('actor', 'Who says it.'),
    chain: z.array(referenceTo('actor', 'One who reports.')).default([]).meta({
      description: 'Who reports the claimant, outermost first, where more than the source itself stands between.',
    }),
    date: datedSchema.meta({ description: 'When the claim was made or is attested.' }),
    stage: describedEnum('How far money or arms have come.', figureStages)
      .nullable()
      .default(null)
      .meta({ description: 'How far money or arms have come; null for other figures.' }),
    proposal: referenceTo('proposal', 'The proposal that the number belongs to.').nullable().default(null),
    summary: words('The claim in our words.'),
    relations: z
      .array(
        z
          .strictObject({
            type: describedEnum('How the two relate.', figureRelations),
            figure: referenceTo('figure', 'The other figure.'),
          })
          .meta(shape('FigureRelation', 'How two figures relate; each names the other.')),
      )
      .default([])
      .meta({ description: 'Other figures on the same matter.' }),
    evidence: evidenceListSchema,
  })
  .meta(shape('FigureRecord', 'One claimed number.'))
