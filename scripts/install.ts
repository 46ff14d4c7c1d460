import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Makes an empty project of a folder and installs packages in it: from npm's cache where it has them, else from the registry. */
export async function install(folder: string, packages: readonly string[], manifest: object = {}): Promise<void> {
  await writeFile(`${folder}/package.json`, `${JSON.stringify({ private: true, ...manifest }, null, 2)}\n`)
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  await run('npm', [...args, ...packages], { cwd: folder })
}
