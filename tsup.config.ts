import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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

const minified = {
  // A function moved to where it is used would be made anew at each call.
  compress: { passes: 2, sequences: false, inline: 0, reduce_funcs: false, keep_fnames: true, keep_classnames: true },
  // What a stack shows stays: the names, and lines.
  mangle: { module: false, toplevel: false, keep_fnames: true, keep_classnames: true },
  // One sign beyond Latin-1 makes an engine hold a whole module, records and all, at two bytes a sign.
  format: { ascii_only: true, preserve_annotations: true, quote_style: 3, semicolons: false },
} satisfies MinifyOptions

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
  // Not by esbuild, which drops the marks of what is pure: a bundle of actors would then carry everything.
  minify: 'terser',
  terserOptions: minified,
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
