/** What the build puts into a file of its own. */
export type Functions = typeof import('./when-asked.js')

/**
 * What that file exports. It is named by a URL, by which whoever copies the files that a program needs finds it, and
 * required, since a question is answered at once.
 */
export function questionsFile(): (given: object) => Functions {
  const file = new URL('./questions.cjs', import.meta.url)
  const { createRequire } = process.getBuiltinModule('node:module')
  const { fileURLToPath } = process.getBuiltinModule('node:url')
  return createRequire(file)(fileURLToPath(file))
}
