import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { collectionNames } from './src/vocabulary/collections.js'

type Plugins = NonNullable<Options['plugins']>

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

/** Takes the records from the default entry, so that the command line does not carry a second copy. */
const importedRecords: Plugin = {
  name: 'imported-records',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`/(?:${names})\\.js$`) }, ({ path, resolveDir }) =>
      dirname(join(resolveDir, path)).endsWith(join('src', 'dataset'))
        ? { path: './index.js', external: true }
        : undefined,
    )
  },
}

/**
 * Leaves no sign beyond ASCII, which esbuild does in strings and not in regular expressions: one beyond Latin-1 makes
 * an engine hold a whole module, records and all, at two bytes a sign.
 */
const inAscii: Plugins[number] = {
  name: 'in-ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
}

const index = { index: 'src/index.ts' }
const schemas = { schemas: 'src/schemas.ts' }

const shared = {
  target: 'node20.19',
  platform: 'neutral',
  external: [/^node:/],
  splitting: false,
  removeNodeProtocol: false,
  clean: false,
  dts: false,
  // Not minified: with its comments esbuild drops the marks of what is pure, and a bundle of actors carries everything.
  plugins: [inAscii],
  esbuildOptions(options) {
    // Else it writes \p{L} as a call of RegExp, which an importer runs and a bundle cannot leave out.
    options.supported = { 'regexp-unicode-property-escapes': true }
  },
} satisfies Options

const declared = { compilerOptions: { ignoreDeprecations: '6.0' } }

/** The default entry is one file, since a file more costs an importer more than it weighs. */
export default defineConfig([
  { ...shared, format: 'esm', entry: index, dts: { entry: { ...index, ...schemas }, ...declared } },
  {
    ...shared,
    format: 'esm',
    entry: { ...schemas, cli: 'src/cli/main.ts' },
    splitting: true,
    esbuildPlugins: [importedRecords],
  },
  {
    ...shared,
    format: 'cjs',
    entry: { ...index, ...schemas },
    dts: { entry: { ...index, ...schemas }, ...declared },
    esbuildPlugins: [shippedRecords],
  },
])
