import { defineConfig } from 'vitest/config'
import basis from './vitest.config.ts'

/** What needs a real browser: not part of `npm test`, which needs nothing but npm. */
export default defineConfig({
  resolve: basis.resolve ?? {},
  test: {
    include: ['test/browser/**/*.test.ts'],
    pool: 'forks',
    // One browser at a time: two do not go faster on a small machine.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})
