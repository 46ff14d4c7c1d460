import { published } from '../../dataset/published.js'
import { release } from '../../dataset/release.js'
import type { Format } from '../../exports/format.js'
import { checkedTerm } from '../../filter/checked-term.js'
import type { Answering } from '../command.js'
import { exportable } from '../exportable.js'
import { progressOn } from '../progress-on.js'
import { UsageError } from '../usage-error.js'
import { writeFiles } from '../write-files.js'

/** Writes the data in a format: below a folder, or to the terminal where it is one file. */
export const reply: Answering = async (given, { stdout, stderr }) => {
  const { format, out, force } = given
  const name = checkedTerm('export', 'format', format, Object.keys(exportable))
  const progress = progressOn(stderr)
  try {
    const { filesOf } = await (exportable[name] as Format).load()
    const files = await filesOf(published, release)
    const [first] = files
    if (out !== undefined) {
      const options = { replace: force === true, onWritten: (done: number) => progress.tell(done, files.length) }
      await writeFiles(String(out), files, options)
    } else if (files.length === 1 && first !== undefined) {
      stdout.write(first.content)
    } else {
      throw new UsageError(
        `export: ${name} is ${files.length} files: say which folder to write them to, such as --out ${name}`,
      )
    }
  } finally {
    progress.end()
  }
  return undefined
}
