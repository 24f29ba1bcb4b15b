import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/medplum-server/**'],
          environment: 'node',
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // Two at a time, each with its own sandbox and Chromium: half of a browser test is waiting. More of them slow one another down.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'medplum',
          include: ['test/medplum-server/**/*.test.ts'],
          environment: 'node',
          // Against a running server, one thing after the other: the numbers are part of what is tested.
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
