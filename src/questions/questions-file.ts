/** What the build puts into a file of its own. */
export type Functions = typeof import('./when-asked.js')

/**
 * What that file exports. It is named by a URL, by which whoever copies the files that a program needs finds it, and
 * required, since a question is answered at once. Throws an Error where it was left behind.
 */
export function questionsFile(): (given: object) => Functions {
  const file = new URL('./questions.cjs', import.meta.url)
  const { createRequire } = process.getBuiltinModule('node:module')
  const { fileURLToPath } = process.getBuiltinModule('node:url')
  try {
    return createRequire(file)(fileURLToPath(file))
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'MODULE_NOT_FOUND')) throw cause
    const remedy = 'bundle with the condition "module", which leads to a file that has them, or copy that one as well'
    throw new Error(`The questions of ukraine-peace-talks are not in ${fileURLToPath(file)}: ${remedy}.`, { cause })
  }
}
