import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { gitFolder } from './git.js'

/** What becomes of a file below the root of a repository; null where it is removed. */
export interface Replacement {
  readonly path: string
  readonly content: string | null
}

interface Move {
  readonly path: string
  readonly hadContent: boolean
  readonly hasContent: boolean
}

const WORK = 'ukraine-peace-talks-release'
const JOURNAL = 'journal.json'
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const workFolder = (root: string) => join(gitFolder(root), WORK)
const held = (work: string, side: 'before' | 'after', place: number) => join(work, side, String(place))

/** Removes the folders above a path that nothing is left in, up to the root. */
function removeEmptyFolders(root: string, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const whole = join(root, folder)
    if (existsSync(whole) && readdirSync(whole).length > 0) return
    if (existsSync(whole)) rmdirSync(whole)
  }
}

/** Whether a replacement of files was cut off, so that the repository is neither as it was nor as it should be. */
export function isInterrupted(root: string): boolean {
  return existsSync(join(workFolder(root), JOURNAL))
}

/** Gives a repository back every file that a replacement had touched before it was cut off; does nothing where none was. */
export function restore(root: string): void {
  const work = workFolder(root)
  if (isInterrupted(root)) {
    const moves: readonly Move[] = JSON.parse(readFileSync(join(work, JOURNAL), 'utf8'))
    for (const [place, { path, hadContent }] of moves.entries()) {
      if (hadContent) copyFileSync(held(work, 'before', place), join(root, path))
      else {
        rmSync(join(root, path), { force: true })
        removeEmptyFolders(root, path)
      }
    }
  }
  rmSync(work, { recursive: true, force: true })
}

/**
 * Replaces files of a repository, all or none. Everything is written beside them first, in the folder of git, with a
 * journal; the moves are made without a pause in which a signal could be heard. What fails is undone at once, and what is
 * killed outright leaves the journal, from which `restore` undoes it.
 */
export function replaceFiles(
  root: string,
  replacements: readonly Replacement[],
  onMoved: (done: number) => void = () => undefined,
): void {
  const work = workFolder(root)
  restore(root)
  const moves = replacements.map(({ path, content }, place): Move => {
    const hadContent = existsSync(join(root, path))
    for (const side of ['before', 'after'] as const) mkdirSync(join(work, side), { recursive: true })
    if (hadContent) copyFileSync(join(root, path), held(work, 'before', place))
    if (content !== null) writeFileSync(held(work, 'after', place), content)
    return { path, hadContent, hasContent: content !== null }
  })
  // A listener keeps a signal from ending the process between two moves; it is heard when they are done.
  const ignore = () => undefined
  for (const signal of SIGNALS) process.on(signal, ignore)
  try {
    writeFileSync(join(work, `${JOURNAL}.part`), JSON.stringify(moves))
    renameSync(join(work, `${JOURNAL}.part`), join(work, JOURNAL))
    for (const [place, { path, hasContent }] of moves.entries()) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      if (hasContent) renameSync(held(work, 'after', place), join(root, path))
      else rmSync(join(root, path))
      onMoved(place + 1)
    }
    rmSync(join(work, JOURNAL))
  } finally {
    restore(root)
    for (const signal of SIGNALS) process.off(signal, ignore)
  }
}
