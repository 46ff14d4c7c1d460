import type { questionInputs } from './question-inputs.js'

/** Every question of the release. */
export type Questions = typeof import('../questions/of-release.js')

/** The name of a question. */
export type QuestionName = keyof Questions & keyof typeof questionInputs

/** What a command was given: words and options by the names of their inputs, as the question takes them. */
export type Given = Readonly<Record<string, unknown>>
