import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { shownSchema } from '../../scripts/agreement/sample.js'

const { commit } = shownSchema.parse(JSON.parse(readFileSync('codings/shown.json', 'utf8')))

const git = (...args: readonly string[]) => spawnSync('git', args, { encoding: 'utf8' })

/** Whether the commits are at hand that the codings and readings were made in: not in a shallow clone, nor in none. */
export const hasHistory =
  git('rev-parse', '--is-shallow-repository').stdout?.trim() === 'false' &&
  git('merge-base', '--is-ancestor', commit, 'HEAD').status === 0
