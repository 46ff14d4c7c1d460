import { outputs } from './outputs.js'
import { UsageError } from './usage-error.js'

/** A way to print an answer for another program. */
export type MachineOutput = Exclude<keyof typeof outputs, 'color'>

const machine = ['json', 'ndjson', 'csv'] as const satisfies readonly MachineOutput[]

/** How the shared options want an answer printed, if not for a person. Throws a UsageError where they want several things. */
export function wantedOutput(shared: Readonly<Record<string, unknown>>): MachineOutput | undefined {
  const wanted = machine.filter((name) => shared[name] === true)
  if (wanted.length <= 1) return wanted[0]
  throw new UsageError(`There is one answer: write ${wanted.map((name) => outputs[name].flags).join(' or ')}`)
}
