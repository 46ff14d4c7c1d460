/** What the build puts into a file of its own. */
export type Functions = typeof import('./when-asked.js')

/** How Node.js says that the file is not there, or that there is no URL to start from. */
const LEFT_BEHIND: readonly unknown[] = ['MODULE_NOT_FOUND', 'ERR_INVALID_URL']

/**
 * What that file exports. It is named by a URL, by which whoever copies the files that a program needs finds it, and
 * required, since a question is answered at once. Throws an Error where it was left behind.
 */
export function questionsFile(): (given: object) => Functions {
  try {
    const file = new URL('./questions.cjs', import.meta.url)
    const { createRequire } = process.getBuiltinModule('node:module')
    const { fileURLToPath } = process.getBuiltinModule('node:url')
    return createRequire(file)(fileURLToPath(file))
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && LEFT_BEHIND.includes(cause.code))) throw cause
    const remedy = 'bundle with the condition "module", which leads to a file that has them, or copy that one as well'
    throw new Error(`The questions of ukraine-peace-talks are in dist/questions.cjs, which is not here: ${remedy}.`, {
      cause,
    })
  }
}
