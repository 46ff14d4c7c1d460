import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, test } from 'vitest'
import { ran } from '../readme/ran.js'
import { typeErrors } from '../readme/type-errors.js'

const installation = inject('installation')
const installed = join(installation, 'node_modules/ukraine-peace-talks/dist')
const folder = join(installation, 'examples')

/** The example of each docstring that an editor shows, by what it documents. */
function examplesIn(declarations: string): { name: string; code: string }[] {
  const documented =
    /\/\*\*((?:(?!\*\/)[\s\S])*?@example(?:(?!\*\/)[\s\S])*)\*\/\s*(?:declare |export )*(?:function|const|class|interface|type) (\w+)/g
  return [...declarations.matchAll(documented)].map(([, comment = '', name = '']) => {
    const text = comment.replace(/^[ \t]*\* ?/gm, '')
    const [code = ''] = (text.split('@example')[1] ?? '').split(/^@\w/m)
    return { name, code: code.replace(/^```(ts)?$/gm, '').trim() }
  })
}

const entries = await Promise.all(
  (['index', 'schemas', 'changes'] as const).map(async (entry) => {
    const names = Object.keys(await import(pathToFileURL(join(installed, `${entry}.js`)).href))
    const from = entry === 'index' ? 'ukraine-peace-talks' : `ukraine-peace-talks/${entry}`
    const examples = examplesIn(await readFile(join(installed, `${entry}.d.ts`), 'utf8'))
    return { names, from, examples }
  }),
)
const [{ names, from }] = entries as [(typeof entries)[number]]
const examples = entries.flatMap(({ examples, names: own, from: entry }) =>
  examples.map(({ name, code }) => {
    const used = (all: readonly string[]) => all.filter((each) => new RegExp(`\\b${each}\\b`).test(code))
    const beside = entry === from ? '' : `import { ${used(names).join(', ')} } from '${from}'; `
    const imports = code.includes(`from '${entry}'`)
      ? ''
      : `${beside}import { ${used(own).join(', ')} } from '${entry}'\n`
    return { name, code: `${imports}${code}\n`, file: join(folder, `${name}.mts`) }
  }),
)

await mkdir(folder, { recursive: true })
for (const { file, code } of examples) await writeFile(file, code)
const errors = typeErrors(examples.map(({ file }) => file))

describe('the example in the docstring', () => {
  test('of most questions is there', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  test.for(examples)('of $name compiles', ({ name }) => {
    expect(errors.filter((error) => error.includes(`/${name}.mts:`))).toEqual([])
  })

  test.for(examples)('of $name gives what it states', async ({ file, code }) => {
    await ran(file, code)
  })
})
