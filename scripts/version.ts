import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** Runs a command and ends here if it fails. */
function run(command: string, ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

run('npx', 'changeset', 'version')
run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund')
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const citation = readFileSync('CITATION.cff', 'utf8')
writeFileSync('CITATION.cff', citation.replace(/^version: .*$/m, `version: ${version}`))
console.log(`package.json, package-lock.json, CHANGELOG.md and CITATION.cff are at ${version}.`)
