/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Both projects extend this file by themselves, and so have Astro's and Svelte's compilers; adding
// them again would compile each component twice.
export default getViteConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // No test measures time; the limit only ends what hangs, on a busy machine too.
          testTimeout: 60_000,
        },
      },
      {
        // Drives dist/ in a real browser; `npm test` builds it first.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // A busy machine may be late once; what fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
});
