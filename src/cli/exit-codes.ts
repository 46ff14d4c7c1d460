/** The codes that the program ends with, and what they say. */
export const exitCodes = {
  0: 'Something was found, or written; check: nothing is wrong; diff: something differs.',
  1: 'Nothing was found; check: something is wrong, or there is nothing to check; diff: nothing differs.',
  2: 'It cannot be done as it was asked: a command, id, term, day or option that does not exist, or a file that cannot be read or written.',
} as const

/** A code that the program ends with. */
export type ExitCode = keyof typeof exitCodes
