import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { withResultsChecked } from './stated-results.js'

const run = promisify(execFile)

/** What an example prints when it runs; an error if it throws or if a result that it states is not what it gives. */
export async function ran(file: string, code: string): Promise<string> {
  const { code: checked } = withResultsChecked(code)
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false }
  const { outputText } = ts.transpileModule(checked, { compilerOptions: options })
  const script = file.replace(/\.mts$/, '.mjs')
  await writeFile(script, outputText)
  const { stdout } = await run(process.execPath, [script], { cwd: dirname(file), maxBuffer: 2 ** 26 })
  return stdout
}
