import { sha256 } from '../../src/load/sha256.js'
import { canonicalJson } from '../../src/semantics/canonical-json.js'
import { checkRelease } from './check-release.js'
import { uncommitted } from './git.js'

/** What keeps a repository from being published as the release that it says it is; each with what to do. */
export async function checkReleased(root: string): Promise<readonly string[]> {
  const loose = uncommitted(root)
  const { released, working, pending, demanded, findings } = await checkRelease(root)
  if (released === null) return ['Nothing is released yet: run npm run version, and commit what it writes']
  const { version, contentHash } = released.manifest
  const found = sha256(canonicalJson(working.dataset))
  return [
    ...findings,
    ...(loose.length > 0 ? [`Commit first, or take back: ${loose.join(', ')}`] : []),
    ...(pending.length > 0
      ? [`No release has taken ${pending.map(({ name }) => `.changeset/${name}.md`).join(', ')}: run npm run version`]
      : []),
    ...(found === contentHash && demanded === null
      ? []
      : [`The data, the schemas or the types are not those of releases/${version}: run npm run version`]),
  ]
}
