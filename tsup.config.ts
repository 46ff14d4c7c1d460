import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'esbuild'
import type { MinifyOptions } from 'terser'
import { defineConfig, type Options } from 'tsup'
import { collectionNames } from './src/vocabulary/collections.js'

const names = [...collectionNames, 'retired'].join('|')

/**
 * Reads the records from the JSON that the package ships anyway, so that CommonJS does not carry a second copy; cloned,
 * since whoever requires that JSON as well is given the same object, which must not be frozen under their hands.
 */
const shippedRecords: Plugin = {
  name: 'shipped-records',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/data\/.+\.json$/ }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: new RegExp(`/generated/(?:${names})\\.ts$`) }, async ({ path }) => {
      const module = await readFile(path, 'utf8')
      const name = /\/([a-z]+)\.ts$/.exec(path)?.[1]
      const contents = module.replace(/JSON\.parse\(\n.*\n\s*\)/, 'structuredClone(shipped)')
      if (contents === module) throw new Error(`${path} holds no JSON: mend src/generate/data-module.ts or this plugin`)
      return { contents: `import shipped from './data/${name}.json'\n${contents}`, loader: 'ts' }
    })
  },
}

/**
 * In CommonJS the file of the questions is required by its name, which bundlers understand. Beside it, and never reached,
 * stands the name of the front door for Node.js: of those who copy the files that a program needs, some know `main` and
 * `import` and not `module-sync`, by which Node.js then looks for it among the copies.
 */
const questionsBeside: Plugin = {
  name: 'questions-beside',
  setup({ onLoad }) {
    const contents = `export const questionsFile = () => require('./questions.cjs') ?? __dirname + '/node.js'`
    onLoad({ filter: /\/src\/questions\/questions-file\.ts$/ }, () => ({ contents, loader: 'ts' }))
  },
}

/** What the questions have in common with a front door: records and what these keep, and errors, by module. */
const common = new Map<string, readonly string[]>([
  ...[...collectionNames, 'retired', 'published'].map((name) => [`dataset/${name}`, [name]] as const),
  ['dataset/keeping', ['keeping', 'madeFrom', 'nextWay']],
  ['dataset/invalid-dataset-error', ['InvalidDatasetError']],
  ['filter/invalid-filter-error', ['InvalidFilterError']],
  ['filter/unknown-id-error', ['UnknownIdError']],
  ['filter/unknown-pointer-error', ['UnknownPointerError']],
])

/**
 * Has what is common given to the questions, as the parameter of the function that their file is, instead of imported.
 * What is required may be translated or copied on its way, with all that it imports, and would then speak of other
 * records and throw other errors than the front door; and front doors of which a process has two are given the questions
 * each for itself.
 */
const givenInCommon: Plugin = {
  name: 'given-in-common',
  setup({ onLoad, onResolve }) {
    const modules = new RegExp(`/src/(?:${[...common.keys()].join('|')})\\.js$`)
    onResolve({ filter: /^\.\.?\/.+\.js$/ }, ({ path, resolveDir }) =>
      modules.test(join(resolveDir, path).replaceAll('\\', '/')) ? { path: 'common', namespace: 'given' } : undefined,
    )
    onLoad({ filter: /^/, namespace: 'given' }, () => ({
      contents: `export const { ${[...common.values()].flat().join()} } = given`,
    }))
  },
}

/** What the command line takes from the front doors, which have all of it, so that it does not carry a second copy. */
const doors: readonly { readonly door: string; readonly has: RegExp }[] = [
  { door: './index.js', has: new RegExp(`/src/(?:dataset/(?:${names}|published)|questions/of-release)\\.js$`) },
  {
    door: './changes.js',
    has: /\/src\/changes\/(?:dataset-at|diff-datasets|history-of-record|read-history|version-step)\.js$/,
  },
  { door: './schemas.js', has: /\/src\/(?:schema\/(?:dataset|retired)|integrity\/check-integrity)\.js$/ },
]

/** Takes from the front doors what they have. */
const fromDoors: Plugin = {
  name: 'from-doors',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.+\.js$/ }, ({ path, resolveDir }) => {
      const module = join(resolveDir, path).replaceAll('\\', '/')
      const found = doors.find(({ has }) => has.test(module))
      return found && { path: found.door, external: true }
    })
  },
}

/** What shows answers, which every question needs. */
const answers = 'src/cli/answers.ts'

/** The modules that the command line imports when they are asked for, as paths below the repository. */
const parts = [
  ...new Set(
    [...readdirSync('src/cli', { recursive: true, encoding: 'utf8' }), '../exports/formats.ts']
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('src/cli', name))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/import\('(\.[^']+)\.js'\)/g)].map(([, path = '']) =>
          relative('.', join(dirname(file), `${path}.ts`)),
        ),
      ),
  ),
].filter((part) => !part.startsWith(join('src', 'questions')))

const nameOfPart = (part: string) => relative('src', part).replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-')

/**
 * Leaves what is imported when it is asked for to a file of its own. Split by esbuild, each set of parts that share some
 * code had a file for it, and a start read some thirty.
 */
const loadedLater: Plugin = {
  name: 'loaded-later',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.+\.js$/ }, ({ kind, path, resolveDir }) => {
      const part = relative('.', join(resolveDir, path)).replace(/\.js$/, '.ts')
      return kind === 'dynamic-import' && parts.includes(part)
        ? { path: `./${nameOfPart(part)}.js`, external: true }
        : undefined
    })
  },
}

/** Commander runs other programs as commands, which ours are not: what does so would cost a start some milliseconds. */
const noOtherPrograms: Plugin = {
  name: 'no-other-programs',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/commander\/lib\/command\.js$/ }, async ({ path }) => {
      const module = await readFile(path, 'utf8')
      const contents = module.replace(`require('node:child_process')`, '{}')
      if (contents === module) throw new Error(`${path} requires no child_process any more: mend this plugin`)
      return { contents }
    })
  },
}

const minified = {
  // A function moved to where it is used would be made anew at each call.
  compress: { passes: 2, sequences: false, inline: 0, reduce_funcs: false, keep_fnames: true, keep_classnames: true },
  // What a stack shows stays: the names, and lines.
  mangle: { module: false, toplevel: false, keep_fnames: true, keep_classnames: true },
  // One sign beyond Latin-1 makes an engine hold a whole module, records and all, at two bytes a sign.
  format: { ascii_only: true, preserve_annotations: true, quote_style: 3, semicolons: false },
} satisfies MinifyOptions

const index = { index: 'src/index.ts' }
const node = { node: 'src/node.ts' }
const schemas = { schemas: 'src/schemas.ts' }
const changes = { changes: 'src/changes.ts' }
const doorsOfPackage = { ...index, ...schemas, ...changes }

const shared = {
  target: 'node20.19',
  platform: 'neutral',
  external: [/^node:/],
  splitting: false,
  removeNodeProtocol: false,
  clean: false,
  dts: false,
  // Not by esbuild, which drops the marks of what is pure: a bundle of actors would then carry everything.
  minify: 'terser',
  terserOptions: minified,
  esbuildOptions(options) {
    // Else it writes \p{L} as a call of RegExp, which an importer runs and a bundle cannot leave out.
    options.supported = { 'regexp-unicode-property-escapes': true }
  },
} satisfies Options

const commandLine = {
  ...shared,
  format: 'esm',
  platform: 'node',
  minify: true,
  // Commander is CommonJS, and requires what Node has.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
} satisfies Options

const declared = { compilerOptions: { ignoreDeprecations: '6.0' } }

/**
 * The default entry and that for Node.js share the records, in one file: a file more costs an importer more than it
 * weighs. Each other entry is one file.
 */
export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...index, ...node },
    splitting: true,
    dts: { entry: doorsOfPackage, ...declared },
  },
  { ...shared, format: 'esm', entry: schemas },
  { ...shared, format: 'esm', entry: changes },
  { ...commandLine, entry: { cli: 'src/cli/main.ts' }, esbuildPlugins: [noOtherPrograms, fromDoors, loadedLater] },
  {
    ...commandLine,
    entry: { [nameOfPart(answers)]: answers },
    esbuildPlugins: [noOtherPrograms, fromDoors, loadedLater],
  },
  {
    ...commandLine,
    entry: Object.fromEntries(parts.filter((part) => part !== answers).map((part) => [nameOfPart(part), part])),
    splitting: true,
    esbuildPlugins: [noOtherPrograms, fromDoors],
  },
  {
    ...shared,
    format: 'cjs',
    entry: { index: 'src/node.ts', ...schemas, ...changes },
    dts: { entry: doorsOfPackage, ...declared },
    external: [...shared.external, './questions.cjs'],
    esbuildPlugins: [shippedRecords, questionsBeside],
  },
  {
    ...shared,
    format: 'cjs',
    entry: { questions: 'src/questions/when-asked.ts' },
    // A function in parentheses, which terser leaves to what is passed on, is compiled at once: else it would be read twice.
    banner: { js: 'module.exports=Object(function(given){const module={};' },
    footer: { js: ';return module.exports})' },
    terserOptions: { ...minified, format: { ...minified.format, wrap_func_args: true } },
    esbuildPlugins: [givenInCommon],
  },
])
