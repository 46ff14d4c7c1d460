import type * as z from 'zod'
import type { datedSchema } from '../schema/dated.js'
import type { RecordView } from './dataset-view.js'

/** A date of a record as the schema gives it. */
export type Dated = Readonly<z.infer<typeof datedSchema>>

/**
 * Every date with a basis in a record, with its pointer.
 *
 * @example
 * datedFields(view).map(({ pointer }) => pointer) // ['/date', '/history/0/date']
 */
export function datedFields({ fields }: RecordView): { readonly pointer: string; readonly date: Dated }[] {
  // A field is dated where its schema is datedSchema.
  return fields.filter(({ dated }) => dated).map(({ pointer, value }) => ({ pointer, date: value as Dated }))
}
