import type { Reply } from './command.js'
import type { ExitCode } from './exit-codes.js'
import type { Shown } from './shown.js'
import { screenOf, type Terminal } from './terminal.js'
import { columns } from './view/columns.js'
import type { Screen } from './view/screen.js'
import { type MachineOutput, wantedOutput } from './wanted-output.js'

/** How an answer is printed for another program. */
const machine: Readonly<Record<MachineOutput, (reply: Reply) => string | Promise<string>>> = {
  json: ({ answer }) => `${JSON.stringify(answer ?? null, null, 2)}\n`,
  ndjson: ({ answer, items = Array.isArray(answer) ? answer : [answer ?? null] }) =>
    items.map((item) => `${JSON.stringify(item)}\n`).join(''),
  csv: async ({ shown }) => {
    const { csvText } = await import('./csv-text.js')
    return csvText(shown)
  },
}

/** What a person reads: a page, or rows with what is drawn above them on a terminal. */
function readable({ page, drawing, columns: layout, lines, cells }: Shown, screen: Screen): string {
  if (page !== undefined) return page(screen)
  const { width, colour } = screen
  if (width === null) return columns(layout, colour ? cells : lines, screen)
  return (drawing === undefined ? '' : `${drawing({ width, colour })}\n`) + columns(layout, cells, screen)
}

/**
 * Writes an answer as the shared options want it, and gives the code to end with. Throws a UsageError where they want
 * several things at once.
 */
export async function writeReply(
  reply: Reply,
  shared: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<ExitCode> {
  const output = wantedOutput(shared)
  const { color } = shared
  const isFound = reply.shown.values.length > 0
  if (output !== undefined) terminal.stdout.write(await machine[output](reply))
  else if (isFound) terminal.stdout.write(readable(reply.shown, screenOf(terminal, color !== false)))
  const note = reply.note ?? (isFound ? '' : 'Nothing found.')
  if (note !== '') terminal.stderr.write(`${note}\n`)
  return reply.code ?? (isFound ? 0 : 1)
}
