import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { install } from '../../scripts/install.js'
import { type Compiler, compilers, type Runtime, runtimes } from './consumers.js'

const packages = [
  ...Object.entries(compilers).map(([line, version]) => `typescript-${line}@npm:typescript@${version}`),
  ...Object.entries(runtimes).map(([line, version]) => `node-${line}@npm:node@${version}`),
]
const folder = resolve('node_modules/.cache/consumers', packages.join('+').replace(/[^\d.+]/g, ''))

/** Installs the compilers and runtimes of consumers beside the repository's own, once for as long as their versions stay. */
export async function installTools(): Promise<void> {
  const complete = join(folder, 'complete')
  if (existsSync(complete)) return
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  // The node package fetches its binary, itself an npm package, in an install script.
  await install(folder, packages, { allowScripts: { node: true } })
  await writeFile(complete, '')
}

/** Where a compiler's command is. */
export const compilerCommand = (line: Compiler) => join(folder, 'node_modules', `typescript-${line}`, 'bin/tsc')

/** Where a runtime's binary is. */
export const runtimeCommand = (line: Runtime) => join(folder, 'node_modules', `node-${line}`, 'bin/node')
