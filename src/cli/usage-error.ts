/** What the command line throws where it was asked in a way that it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
