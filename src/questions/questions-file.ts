/** What a question needs that is asked; the build puts it into a file that stands beside the front doors. */
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
