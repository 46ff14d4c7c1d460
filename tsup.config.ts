import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

/**
 * Reads the records from the JSON that the package ships anyway, so that CommonJS does not carry a second copy; cloned,
 * since whoever requires that JSON as well is given the same object, which must not be frozen under their hands.
 */
const shippedRecords: Plugin = {
  name: 'shipped-records',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/generated\/[a-z]+\.js$/ }, ({ path }) =>
      path.endsWith('/release.js')
        ? undefined
        : { path: path.replace(/^.*\/(.+)\.js$/, './data/$1.json'), namespace: 'shipped-records' },
    )
    onResolve({ filter: /\.json$/, namespace: 'shipped-records' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /\.json$/, namespace: 'shipped-records' }, ({ path }) => ({
      contents: `import records from '${path}'\nexport default /* @__PURE__ */ structuredClone(records)\n`,
    }))
  },
}

const library = { index: 'src/index.ts', schemas: 'src/schemas.ts' }

export default defineConfig(
  (['esm', 'cjs'] as const).map((format) => ({
    entry: format === 'esm' ? { ...library, cli: 'src/cli/main.ts' } : library,
    format,
    target: 'node20.19',
    platform: 'neutral',
    external: [/^node:/],
    splitting: format === 'esm',
    removeNodeProtocol: false,
    clean: false,
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
    dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: format === 'cjs' ? [shippedRecords] : [],
  })),
)
