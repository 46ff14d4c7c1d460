import type { Demand } from '../../src/changes/version-step.js'

type Definitions = Readonly<Record<string, string>>

/**
 * The terms and fields of both releases whose definition is not what it was. Whether only the wording changed, or the
 * meaning too, is for a person to say.
 */
export function compareDefinitions(before: Definitions, after: Definitions): readonly Demand[] {
  return Object.entries(before).flatMap(([id, definition]): readonly Demand[] => {
    const now = after[id]
    if (now === undefined || now === definition) return []
    const reason = `its definition was ${JSON.stringify(definition)} and is ${JSON.stringify(now)}`
    return [{ step: 'patch', subject: id, reason }]
  })
}
