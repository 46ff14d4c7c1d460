/** A commit: its place in the history, counted from the first, and its day. */
export interface Commit {
  readonly place: number
  readonly day: string
}

/** What the history of the records tells: every commit by its hash, and for each file that is there, what added it. */
export interface History {
  readonly commits: ReadonlyMap<string, Commit>
  readonly addedBy: ReadonlyMap<string, Commit>
}

/** The arguments of git whose output `historyOf` reads. */
export const LOG = ['log', '--reverse', '--topo-order', '-M', '--name-status', '--format=@%H %as', '--', 'data']

/**
 * The history of the records from what `git log` prints with the arguments of `LOG`. A file that was renamed was added
 * under its first name.
 *
 * @example
 * historyOf('@84a2 2026-11-22\n\nA\tdata/places/oslo.json\n').addedBy.get('data/places/oslo.json')?.day // '2026-11-22'
 */
export function historyOf(log: string): History {
  const commits = new Map<string, Commit>()
  const addedBy = new Map<string, Commit>()
  let commit: Commit = { place: -1, day: '' }
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) {
      const [hash = '', day = ''] = line.slice(1).split(' ')
      commit = { place: commits.size, day }
      commits.set(hash, commit)
      continue
    }
    const [change = '', file = '', renamed = ''] = line.split('\t')
    if (change === 'A') addedBy.set(file, commit)
    if (change === 'D') addedBy.delete(file)
    if (change.startsWith('R')) {
      addedBy.set(renamed, addedBy.get(file) ?? commit)
      addedBy.delete(file)
    }
  }
  return { commits, addedBy }
}
