import { defineConfig } from 'vitest/config';

/** `unit` is fast and runs while working; `slow` starts processes and browsers, kills them, and builds much. */
const SLOW = 'tests/**/*.slow.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [SLOW],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { test: { name: 'slow', include: [SLOW], testTimeout: 120_000, hookTimeout: 60_000 } },
    ],
  },
});
