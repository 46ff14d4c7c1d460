import { RootCommand } from '@bomb.sh/tab'
import { checkedTerm } from '../../filter/checked-term.js'
import type { Answering } from '../command.js'
import { PROGRAM } from '../program-name.js'

/** Prints the script by which a shell asks this program what may stand next. */
export const reply: Answering = ({ shell }) => {
  new RootCommand().setup(PROGRAM, PROGRAM, checkedTerm('complete', 'shell', shell, ['bash', 'zsh', 'fish']))
  return undefined
}
