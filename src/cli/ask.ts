import type { Input } from './input.js'
import { parametersOf } from './inputs-of.js'
import type { Given, QuestionName, Questions } from './questions.js'

/** What is given, in the order in which a question takes it. */
const argumentsOf = (name: QuestionName, given: Given, fixed: Given): readonly unknown[] =>
  parametersOf(name).map((parameter) => {
    if (!Array.isArray(parameter)) return given[(parameter as Input).name]
    const keys: readonly Input[] = parameter
    return {
      ...fixed,
      ...Object.fromEntries(keys.flatMap((key) => (key.name in given ? [[key.name, given[key.name]]] : []))),
    }
  })

/** Puts a question of the release to what is given; the question itself checks it. */
export async function ask(name: QuestionName, given: Given, fixed: Given = {}): Promise<unknown> {
  const questions: Questions = await import('../questions/of-release.js')
  const question = questions[name] as (...given: readonly unknown[]) => unknown
  return question(...argumentsOf(name, given, fixed))
}
