import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

const git = (root: string, ...args: readonly string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })

/** The folder in which git keeps a repository, or a work tree of it. */
export function gitFolder(root: string): string {
  return resolve(root, git(root, 'rev-parse', '--git-dir').trim())
}

/** The paths in a repository that are not as they were committed. */
export function uncommitted(root: string): readonly string[] {
  const lines = git(root, 'status', '--porcelain', '--untracked-files=all').split('\n')
  return lines.filter((line) => line !== '').map((line) => line.slice(3))
}
