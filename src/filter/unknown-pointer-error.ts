import { shown } from '../semantics/shown.js'

/** What `evidenceFor` throws for a JSON Pointer that names no field of the record. */
export class UnknownPointerError extends Error {
  override readonly name = 'UnknownPointerError'
  /** The id of the record. */
  readonly id: string
  /** The pointer that was asked for. */
  readonly pointer: unknown
  /** The pointer of the record that differs by the fewest letters. */
  readonly nearest: string

  constructor(id: string, pointer: unknown, nearest: string) {
    super(
      `The record ${shown(id)} has no field ${shown(pointer)}: the nearest is ${shown(nearest)}. A pointer is written like /participants/0/role.`,
    )
    this.id = id
    this.pointer = pointer
    this.nearest = nearest
  }
}
