/** What a question throws for a filter or argument that it does not know: its key or its value. */
export class InvalidFilterError extends Error {
  override readonly name = 'InvalidFilterError'
  /** The question that was asked. */
  readonly question: string
  /** The key of the filter. */
  readonly key: string
  /** The value that was given. */
  readonly value: unknown
  /** The valid key or value that comes nearest; null where there is none to name. */
  readonly nearest: string | null

  constructor(question: string, key: string, value: unknown, nearest: string | null, remedy: string) {
    super(`${question}: ${remedy}`)
    this.question = question
    this.key = key
    this.value = value
    this.nearest = nearest
  }
}
