#!/usr/bin/env node
import { run } from './run.js'

// A reader that closes the pipe early, such as head, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const { stdout, stderr, exitCode } = run(process.argv.slice(2))
process.exitCode = exitCode
process.stdout.write(stdout)
process.stderr.write(stderr)
