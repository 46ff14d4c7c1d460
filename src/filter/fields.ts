import type { BoundedDate } from '../semantics/date-bounds.js'
import { Course } from './course.js'
import type { Field } from './field.js'

/** The keys of a filter over a collection, and where its records have their date; null where they have none. */
export class Fields<Item> {
  readonly keys: ReadonlyMap<string, Field<Item>>
  readonly dateOf: ((record: Item) => BoundedDate) | null
  /** How a filter is read from its first key on. */
  readonly course: Course<Item>

  constructor(dateOf: ((record: Item) => BoundedDate) | null, keys: Iterable<readonly [string, Field<Item>]>) {
    this.dateOf = dateOf
    this.keys = new Map(keys)
    this.course = new Course(this.keys, dateOf !== null)
  }
}
