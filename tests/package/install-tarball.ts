import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { install } from '../../scripts/install.js'
import { type Packed, pack } from '../../scripts/pack.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder outside the repository in whose node_modules the packed tarball is installed, and nothing else is. */
    readonly installation: string
    readonly packed: Packed
    /** Whether every consumer is tried, or a diagonal. */
    readonly everyConsumer: boolean
  }
}

/** Packs the package once and installs it where no file of the repository can be found by accident. */
export default async function installTarball(project: TestProject): Promise<() => Promise<void>> {
  const installation = await mkdtemp(join(tmpdir(), 'ukraine-peace-talks-'))
  const packed = await pack(installation)
  await install(installation, [packed.tarball])
  project.provide('installation', installation)
  project.provide('packed', packed)
  return () => rm(installation, { recursive: true, force: true })
}
