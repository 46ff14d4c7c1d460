/** What went wrong with a file, by the code that the system gives. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'must not be read or written by you: choose another, or change its permissions',
  EPERM: 'must not be read or written by you: choose another, or change its permissions',
  EROFS: 'is on a disk that cannot be written to: choose another',
  ENOSPC: 'has no room: the disk is full',
  EDQUOT: 'has no room: your share of the disk is full',
  EISDIR: 'is a folder: name a file',
  ENOTDIR: 'lies below a file that is no folder: choose another',
  EEXIST: 'is there already: choose another, or replace it with --force',
  ENAMETOOLONG: 'has too long a name: choose another',
}

/** What the command line throws for a file or folder that it cannot read or write. */
export class FileError extends Error {
  override readonly name = 'FileError'

  constructor(
    readonly path: string,
    readonly code: string,
  ) {
    super(`${path} ${reasons[code] ?? `cannot be read or written: ${code}`}.`)
  }
}

const codeOf = (error: unknown): unknown => Object(error).code

/** What came of work on a file; what the system threw as a FileError that names the file. */
export async function withFile<Answer>(path: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    if (error instanceof FileError || typeof code !== 'string') throw error
    throw new FileError(path, code)
  }
}
