/** What the command line throws for a name that no record of any collection has. */
export class UnknownRecordError extends Error {
  override readonly name = 'UnknownRecordError'

  constructor(name: string, near: string | null) {
    super(`There is no record "${name}"${near === null ? '' : `: the nearest is "${near}"`}.`)
  }
}
