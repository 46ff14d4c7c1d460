import type { ExitCode } from './exit-codes.js'
import type { Input } from './input.js'
import type { Given, QuestionName, Questions } from './questions.js'
import type { Shown } from './shown.js'
import type { Terminal } from './terminal.js'

/** What a command answers with. */
export interface Reply {
  /** What `--json` prints: what the question answers. */
  readonly answer: unknown
  /** What `--ndjson` prints, each on a line, if it is not what `--json` prints. */
  readonly items?: readonly unknown[]
  readonly shown: Shown
  /** The code to end with, if it does not follow from whether there are rows. */
  readonly code?: ExitCode
  /** What is said beside the answer, where people look. */
  readonly note?: string
}

/** What a command of its own does: it answers, or has written itself all there is to say. */
export type Answering = (given: Given, terminal: Terminal) => Reply | undefined | Promise<Reply | undefined>

/** The groups of commands, in the order of the help. */
export const groups = ['Events', 'Stances', 'Proposals', 'Figures', 'Actors', 'Sources', 'Records', 'Files'] as const

interface Described {
  readonly group: (typeof groups)[number]
  /** What it does, in a sentence. */
  readonly does: string
  /** What to write after the name of the program, each of which finds something. */
  readonly examples: readonly string[]
  /** The questions that it asks beside. */
  readonly alsoAsks?: readonly QuestionName[]
}

/** A command that puts a question and shows the answer. */
interface Asking<Name extends QuestionName = QuestionName> extends Described {
  readonly asks: Name
  /** The inputs that are words, by name; where it is left out, all but the keys of the filter. */
  readonly words?: readonly string[]
  /** What the filter of the question always has. */
  readonly fixed?: () => Promise<Given>
  readonly load: () => Promise<(answer: ReturnType<Questions[Name]>, given: Given) => Shown>
}

/** A command with words and options of its own. */
interface Own extends Described {
  readonly takes: readonly Input[]
  readonly options?: readonly Input[]
  /** Where it gives no answer: it writes itself all there is to say. */
  readonly writesItself?: true
  readonly load: () => Promise<{ readonly reply: Answering }>
}

/** A command as it is defined. */
export type Command =
  | Own
  | (Omit<Asking, 'load'> & { readonly load: () => Promise<(answer: never, given: Given) => Shown> })

/** A command that puts a question. */
export const asking = <Name extends QuestionName>(command: Asking<Name>): Command => command
