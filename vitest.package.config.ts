import { defineConfig } from 'vitest/config'

/** Tests of the packed tarball, as a stranger installs it. `npm run build` comes first; `--mode matrix` runs every consumer. */
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'matrix' ? 'tests/consumers/**/*.test-pack.ts' : 'tests/**/*.test-pack.ts'],
    provide: { everyConsumer: mode === 'matrix' },
    globalSetup: ['tests/package/install-tarball.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}))
