import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Three projects, by what a test needs: nothing (unit), the machine's files, sockets and programs
 * (integration), a browser (e2e).
 *
 * Integration and browser files run one at a time: they start hosts, browsers and office programs of their
 * own, and a machine with two cores that runs two of them measures its own crowding.
 */
export default defineConfig({
  root,
  test: {
    root,
    watch: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['test/helpers/draws.ts'],
          include: ['test/unit/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          setupFiles: ['test/helpers/draws.ts'],
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          pool: 'forks',
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/helpers/build-pages.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          pool: 'forks',
          fileParallelism: false,
        },
      },
    ],
  },
});
