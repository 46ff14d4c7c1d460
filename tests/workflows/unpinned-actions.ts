const USES = /^\s*(?:- )?uses:\s*(.*?)\s*$/
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

/** The actions that the lines of a workflow use, each as it is written. */
export function actionsIn(workflow: string): string[] {
  return workflow.split('\n').flatMap((line) => line.match(USES)?.[1] ?? [])
}

/** The actions of a workflow that are not pinned by the whole SHA-1 of a commit, with its version in a comment. */
export function unpinnedActions(workflow: string): string[] {
  return actionsIn(workflow).filter((action) => !PINNED.test(action))
}
