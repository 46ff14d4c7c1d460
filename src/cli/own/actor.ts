import { actorsNamed, findActor, getActor } from '../../questions/of-release.js'
import { actors } from '../answers/actors.js'
import { recordIn } from '../answers/records.js'
import type { Reply } from '../command.js'
import type { Given } from '../questions.js'

/** The actor with an id or spelling as a page; a list where several go by it. Throws an UnknownIdError where none does. */
export function reply(given: Given): Reply {
  const { name: typed } = given
  const name = String(typed)
  const byId = findActor(name)
  const named = byId === undefined ? actorsNamed(name) : [byId]
  if (named.length > 1) return { answer: named, shown: actors(named, given) }
  const [only = getActor(name as never)] = named
  return { answer: only, shown: recordIn('actors')(only, given) }
}
