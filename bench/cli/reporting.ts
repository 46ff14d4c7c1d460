/** What a process took: CPU time since it began, and wall time, in milliseconds. */
export interface Time {
  readonly cpu: number
  readonly wall: number
}

const MARK = '\u0000took '

/** A CommonJS module that has a process say at its end what it took, on the stream of its errors. */
export const reporting = `
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const took = { cpu: (userCPUTime + systemCPUTime) / 1000, wall: performance.now() }
  require('node:fs').writeSync(2, ${JSON.stringify(MARK)} + JSON.stringify(took))
})
`

/** What a process said that it took. */
export const timeIn = (stderr: string): Time => JSON.parse(stderr.slice(stderr.lastIndexOf(MARK) + MARK.length)) as Time
