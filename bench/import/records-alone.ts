import { join } from 'node:path'
import { build } from 'esbuild'
import { collectionNames } from '../../src/vocabulary/collections.js'

/** Writes a module of the records of the default entry without its questions, as a bundler leaves them out. */
export async function recordsAlone(root: string, outfile: string): Promise<void> {
  await build({
    stdin: {
      contents: `export { ${[...collectionNames, 'retired'].join(', ')} } from './index.js'\n`,
      resolveDir: join(root, 'dist'),
    },
    bundle: true,
    format: 'esm',
    target: 'node20.19',
    outfile,
    logLevel: 'error',
  })
}
