import semver from 'semver'
import type { VersionStep } from '../../src/changes/version-step.js'

/**
 * The version that a step leads to. Before 1.0.0 a major step raises the minor number, which `^` does not go beyond
 * either: 1.0.0 comes when it is asked for, not by a break.
 *
 * @example
 * nextVersion('0.1.0', 'major') // '0.2.0'
 */
export function nextVersion(version: string, step: VersionStep): string {
  const raised = step === 'major' && semver.major(version) === 0 ? 'minor' : step
  const next = semver.inc(version, raised)
  if (next === null)
    throw new Error(`The version in package.json, ${JSON.stringify(version)}, is no version: write one`)
  return next
}
