import type { Output } from './terminal.js'

/** What tells how far something has come. */
export interface Progress {
  tell(done: number, total: number): void
  end(): void
}

const PATIENCE_MS = 1_000
const CLEARED = '\r\u001b[K'

/** What tells on a terminal how far something has come once it has taken a second; to a pipe it says nothing. */
export function progressOn(stderr: Output): Progress {
  if (stderr.isTTY !== true) return { tell: () => undefined, end: () => undefined }
  let [told, shown] = ['Working', false]
  const show = () => {
    shown = true
    stderr.write(`${CLEARED}${told} …`)
  }
  const timer = setTimeout(show, PATIENCE_MS)
  timer.unref()
  return {
    tell(done, total) {
      told = `${done} of ${total}`
      if (shown) show()
    },
    end() {
      clearTimeout(timer)
      if (shown) stderr.write(CLEARED)
    },
  }
}
