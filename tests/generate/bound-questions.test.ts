import { describe, expect, test } from 'vitest'
import { filesOfQuestions } from '../../src/generate/bound-questions.js'

const question = `import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ActorRecord } from '../dataset/record-types.js'
import type { AsOf } from '../filter/time-filter.js'
import { inner } from './inner.js'

/** How many. */
export interface Crew<I extends Ids = KnownIds> {
  readonly chief: I['actor']
}

/**
 * The crew of an actor.
 *
 * @example
 * crewOf('nato').chief
 */
export function crewOf<I extends Ids = KnownIds, const K extends string = string>(
  actor: NoInfer<I['actor']>,
  options: AsOf = {},
  dataset: DatasetOf<I, 'actors' | 'retired'>,
): readonly Crew<I>[] {
  return inner<K>(actor, options, dataset)
}
`
const whole = `import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'

/** All of it. */
export function all<I extends Ids = KnownIds>(dataset: DatasetOf<I>): number {
  return dataset.actors.length
}
`
const inner = 'export const inner = () => []\nexport function another(dataset: object) { return dataset }\n'
const files = filesOfQuestions(
  new Map([
    ['crew-of.ts', question],
    ['whole.ts', whole],
    ['inner.ts', inner],
  ]),
  [],
)
const textOf = (path: string) => files.get(path) ?? ''

describe('a made-up question', () => {
  test('becomes a function of the release, with its comment and of its collections alone', () => {
    const text = textOf('src/questions/of-release.ts')
    expect(text).toContain(`
/**
 * The crew of an actor.
 *
 * @example
 * crewOf('nato').chief
 */
export function crewOf<const K extends string = string>(actor: KnownIds['actor'], options: AsOf = {}): readonly Crew<KnownIds>[] {
  return crewOfIn<KnownIds, K>(actor, options, { actors: actorsOfRelease, retired: retiredOfRelease })
}
`)
    expect(text).toContain("import { crewOf as crewOfIn, type Crew } from '../query/crew-of.js'\n")
    expect(text).toContain("import { type AsOf } from '../filter/time-filter.js'\n")
    expect(text).toContain("import { actors as actorsOfRelease } from '../dataset/actors.js'\n")
  })

  test('of the whole dataset is asked of all that is published', () => {
    const text = textOf('src/questions/of-release.ts')
    expect(text).toContain('export function all(): number {\n  return allIn<KnownIds>(publishedOfRelease)\n}\n')
    expect(text).toContain("import { published as publishedOfRelease } from '../dataset/published.js'\n")
  })

  test('becomes a method for ids of any dataset, without the example of the release', () => {
    const text = textOf('src/questions/askable-dataset.ts')
    expect(text).toContain(`
  /**
   * The crew of an actor.
   */
  crewOf<const K extends string = string>(actor: I['actor'], options: AsOf = {}): readonly Crew<I>[] {
    return crewOfIn<I, K>(actor, options, this)
  }
`)
    expect(text).toContain("  readonly events: Dataset<I>['events']\n")
    expect(text).toContain('    this.retired = dataset.retired\n')
  })

  test('becomes a function of the front door for Node.js, as long, that reads the questions when it is asked', () => {
    const text = textOf('src/node.ts')
    expect(text).toContain(
      "export const crewOf: Functions['crewOf'] = (actor, options = undefined) => asked().crewOf(actor, options)\n",
    )
    expect(text).toContain("export const all: Functions['all'] = () => asked().all()\n")
    expect(text).not.toMatch(/from '.*of-release\.js'/)
  })

  test('gives on its own types and those of filters, and what is no question gives nothing', () => {
    const text = textOf('src/questions/types.ts')
    expect(text).toContain("export type { AsOf } from '../filter/time-filter.js'\n")
    expect(text).toContain("export type { Crew } from '../query/crew-of.js'\n")
    expect(text).not.toContain('ActorRecord')
    for (const file of files.values()) expect(file).not.toMatch(/inner|another/)
  })
})
