#!/usr/bin/env node
import { run } from './run.js'

// A reader that closes the pipe early, such as head, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`The answer cannot be written: ${error.message}\n`)
  process.exitCode = 2
})
process.exitCode = await run(process.argv.slice(2), process)
