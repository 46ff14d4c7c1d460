import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'run',
          include: ['tests/**/*.{test,test-prop}.ts'],
          setupFiles: ['tests/arbitraries/setup.ts'],
          restoreMocks: true,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['tests/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
        },
      },
    ],
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: false,
    reporters: ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/generated/**'],
      reporter: ['text-summary', 'json'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
})
