import { commandLinePage } from './command-line-page.js'
import { manPage } from './man-page.js'

/** What derives from the commands and is committed: path below the repository and text. */
export const manualFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/command-line.md', commandLinePage()],
    ['man/ukraine-peace-talks.1', manPage()],
  ])
