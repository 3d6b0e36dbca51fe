import { defineConfig } from 'vitest/config'

/** Node tests. Stories run in Chromium by a configuration of their own: .storybook/vitest.config.ts. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{ssr,package,outputs,cli,e2e}/**'],
          setupFiles: ['tests/seed.ts'],
          // Property tests on a machine busy with other steps: slow is no failure, and speed has its own benchmarks.
          testTimeout: 30_000,
        },
      },
      {
        // Server rendering in plain Node, the package and its command, as published: what needs a build.
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/{ssr,package,outputs,cli}/**/*.test.ts'],
          setupFiles: ['tests/seed.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // A real browser on a served page.
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          // Parts that are loaded when first needed take their time on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
