/** One thing that is wrong with collections given to `createDataset`. */
export interface DatasetProblem {
  /** The collection; null where the collections themselves are at fault. */
  readonly collection: string | null
  /** The place of the record in its collection; null where the collection itself is at fault. */
  readonly index: number | null
  /** The id of the record; null where it has none. */
  readonly id: string | null
  /** The JSON Pointer of the field in the record; empty for the whole record. */
  readonly pointer: string
  /** What stands there as text, shortened; `nothing` where nothing does. */
  readonly value: string
  /** What is wrong with it. */
  readonly message: string
  /** What to do. */
  readonly remedy: string
}

/** How many problems are shown in the message of the error. */
const SHOWN = 10

const place = ({ collection, index, id, pointer }: DatasetProblem) => {
  const record = index === null ? '' : id === null ? `[${index}]` : ` ${JSON.stringify(id)}`
  return `${collection ?? ''}${record}${pointer === '' ? '' : `, ${pointer}`}`
}
const line = (problem: DatasetProblem) =>
  `${problem.collection === null ? '' : `${place(problem)}: `}${problem.message}: ${problem.remedy}`

function messageOf(problems: readonly DatasetProblem[], more: boolean): string {
  if (problems.length === 1) return problems.map(line).join('')
  const rest = problems.length > SHOWN ? [`and ${problems.length - SHOWN} more: see \`problems\` of this error`] : []
  const lines = [...problems.slice(0, SHOWN).map(line), ...rest]
  return `The dataset has ${more ? 'at least ' : ''}${problems.length} problems:\n${lines.map((one) => `  ${one}`).join('\n')}`
}

/**
 * What `createDataset` throws: what is wrong with the collections it was given, by collection, record and field, with
 * the remedy.
 */
export class InvalidDatasetError extends Error {
  override readonly name = 'InvalidDatasetError'
  /** What is wrong, in the order of the records: all of it, or the first hundred where there is more. */
  readonly problems: readonly DatasetProblem[]
  /** Whether the search ended before the last record, since there were a hundred problems. */
  readonly truncated: boolean

  constructor(problems: readonly DatasetProblem[], options: ErrorOptions & { readonly truncated?: boolean } = {}) {
    const { truncated = false, ...rest } = options
    super(messageOf(problems, truncated), rest)
    this.problems = Object.freeze(problems.map((problem) => Object.freeze({ ...problem })))
    this.truncated = truncated
  }
}
