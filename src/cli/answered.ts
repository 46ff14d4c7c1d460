import { ask } from './ask.js'
import type { Command, Reply } from './command.js'
import type { Given } from './questions.js'
import type { Terminal } from './terminal.js'

/** What a command answers to what is given; undefined where it has written all there is to say. */
export async function answered(command: Command, given: Given, terminal: Terminal): Promise<Reply | undefined> {
  if (!('asks' in command)) return (await command.load()).reply(given, terminal)
  const [answer, show] = await Promise.all([ask(command.asks, given, await command.fixed?.()), command.load()])
  return { answer, shown: show(answer as never, given) }
}
