/** The name of the program. */
export const PROGRAM = 'ukraine-peace-talks'
