/** The functions, which the build puts into a file of their own, and what gives them their records and errors. */
export type Functions = typeof import('./when-asked.js') & { readonly give: (all: object) => void }

/**
 * What that file exports. It is named by a URL, by which whoever copies the files that a program needs finds it, and
 * required, since a question is answered at once.
 */
export function questionsFile(): Functions {
  const file = new URL('./questions.cjs', import.meta.url)
  const { createRequire } = process.getBuiltinModule('node:module')
  const { fileURLToPath } = process.getBuiltinModule('node:url')
  return createRequire(file)(fileURLToPath(file))
}
