import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ConsumerName, consumers } from './consumers.js'

const run = promisify(execFile)

/** What a compiler says of one file. */
export interface Check {
  readonly instantiations: number
  readonly types: number
  readonly memoryKiB: number
  readonly checkSeconds: number
  readonly totalSeconds: number
}

/** Makes a project of one file with the declarations of the package and nothing else in its node_modules. */
export async function projectOf(
  folder: string,
  consumer: ConsumerName,
  declarations: Readonly<Record<string, string>>,
  manifest: string,
): Promise<string> {
  const installed = join(folder, 'node_modules/ukraine-peace-talks')
  await mkdir(join(installed, 'dist'), { recursive: true })
  await writeFile(join(installed, 'package.json'), manifest)
  for (const [file, text] of Object.entries(declarations)) await writeFile(join(installed, 'dist', file), text)
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
  await writeFile(join(folder, 'consumer.ts'), consumers[consumer])
  return folder
}

/** Checks a project; throws what the compiler finds wrong in it. */
export async function check(project: string, compiler: string): Promise<Check> {
  const { stdout } = await run(process.execPath, [compiler, '--extendedDiagnostics', '-p', project]).catch(
    (error: Error & { stdout?: string }) => {
      throw new Error(error.stdout?.split('\nFiles:')[0] ?? error.message, { cause: error })
    },
  )
  const figure = (name: string) => {
    const found = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]
    if (found === undefined) throw new Error(`${compiler} says nothing of "${name}"`)
    return Number(found)
  }
  return {
    instantiations: figure('Instantiations'),
    types: figure('Types'),
    memoryKiB: figure('Memory used'),
    checkSeconds: figure('Check time'),
    totalSeconds: figure('Total time'),
  }
}
