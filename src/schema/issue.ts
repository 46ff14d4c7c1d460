import * as z from 'zod'
import { evidenceListSchema } from './evidence.js'
import { idOf } from './reference.js'
import { shape } from './shape.js'
import { editorialWords } from './words.js'

export const optionSchema = z
  .strictObject({
    id: idOf('option', 'issue/option.'),
    label: editorialWords('A few words to show it by.'),
    proposition: editorialWords(
      'What would be so: a sentence that supporters and opponents would both accept as worded.',
    ),
  })
  .meta(shape('IssueOption', 'One answer to the question that one can be for or against.'))

/** The schema of an issue: a question under negotiation, with the options on it. */
export const issueSchema = z
  .strictObject({
    id: idOf('issue', 'The id of the issue.'),
    label: editorialWords('A few words to show it by.'),
    definition: editorialWords('The question under negotiation, and what belongs to it.'),
    options: z.array(optionSchema).min(1).meta({ description: 'The answers on which actors have taken a stance.' }),
    evidence: evidenceListSchema,
  })
  .meta(shape('IssueRecord', 'A question under negotiation.'))
