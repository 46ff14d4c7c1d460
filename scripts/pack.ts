import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What `npm pack` says of the tarball that it made. */
export interface Packed {
  readonly tarball: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly string[]
}

/** Packs what `npm run build` left in dist into a folder, as `npm publish` would. */
export async function pack(folder: string): Promise<Packed> {
  await mkdir(folder, { recursive: true })
  const { stdout } = await run('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', resolve(folder)])
  const [packed] = JSON.parse(stdout)
  return {
    tarball: join(resolve(folder), packed.filename),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
    files: packed.files.map(({ path }: { path: string }) => path),
  }
}
