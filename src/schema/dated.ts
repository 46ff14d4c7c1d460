import * as z from 'zod'
import { dateBases } from '../vocabulary/dated.js'
import { describedEnum } from './described-enum.js'
import { day, edtf } from './edtf.js'
import { shape } from './shape.js'
import { words } from './words.js'

export const datedSchema = z
  .strictObject({
    edtf: edtf(
      'When, as ISO 8601-2 (EDTF level 1). An interval is a duration; an uncertain moment carries ~, ? or X digits, or is a month or a year.',
    ),
    basis: describedEnum('What the date rests on.', dateBases),
    raw: words('The words of the source that date it, verbatim and few; null where it has none.')
      .nullable()
      .default(null),
    reason: words('How the date was worked out, in our words; required unless the date is stated.')
      .nullable()
      .default(null),
    notBefore: day('The earliest day an uncertain moment can fall on; null where nothing bounds it.')
      .nullable()
      .default(null),
    notAfter: day('The latest day an uncertain moment can fall on; null where nothing bounds it.')
      .nullable()
      .default(null),
  })
  .meta(shape('Dated', 'A date with its uncertainty and the ground it stands on.'))
