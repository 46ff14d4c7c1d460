import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

interface Step {
  readonly title: string
  /** The npm script that is run, with what follows it. */
  readonly script: readonly string[]
  /** Whether it runs vitest, whose report tells how many tests there were. */
  readonly vitest?: boolean
  /** Whether nothing after it can be run without it. */
  readonly needed?: boolean
}

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const build: Step = { title: 'generate and build', script: ['build'], needed: true }

const suites: Readonly<Record<string, readonly Step[]>> = {
  all: [
    { title: 'committed files that are generated', script: ['generate', '--check'] },
    build,
    { title: 'the working data beside the last release', script: ['release:check'] },
    { title: 'lint and format', script: ['lint'] },
    { title: 'types', script: ['typecheck'] },
    { title: 'unused code and dependencies', script: ['knip'] },
    { title: 'unit, property and type tests, with coverage', script: ['test:source'], vitest: true },
    { title: 'the API reference, with a sentence for every export', script: ['api'] },
    { title: 'the package as publint sees it', script: ['publint'] },
    { title: 'the types as attw sees them', script: ['attw'] },
    { title: 'the packed tarball, its README and a diagonal of its consumers', script: ['test:package'], vitest: true },
  ],
  matrix: [
    build,
    { title: 'every consumer of the packed tarball', script: ['test:package', '--mode', 'matrix'], vitest: true },
  ],
}

const reports = 'node_modules/.cache/test-reports'

/** What vitest reported, or nothing where it did not get as far as a report. */
function reported(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function run({ script: [name = '', ...rest], vitest }: Step): Counts {
  const report = `${reports}/${name.replace(':', '-')}.json`
  const reporters = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...rest, ...reporters], { stdio: 'inherit' })
  const { passed, failed, skipped } = vitest
    ? reported(report)
    : { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 }
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed, skipped }
}

const [suite = 'all'] = process.argv.slice(2)
const steps = suites[suite]
if (steps === undefined) {
  console.error(`No suite is called ${suite}; there are ${Object.keys(suites).join(' and ')}.`)
  process.exit(2)
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const total = { passed: 0, failed: 0, skipped: 0 }
const outcomes: string[] = []
for (const step of steps) {
  console.log(`\n— ${step.title} (npm run ${step.script.join(' ')})`)
  const start = Date.now()
  const counts = run(step)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
  outcomes.push(
    `${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${step.title}, ${Math.round((Date.now() - start) / 1000)} s`,
  )
  if (step.needed && counts.failed > 0) {
    outcomes.push('       the rest was not run, since it needs this')
    break
  }
}
console.log(`\n${outcomes.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1
