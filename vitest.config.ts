import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = (pad: string) => fileURLToPath(new URL(`./src/${pad}`, import.meta.url))

/** Zones on both sides of UTC, with and without daylight saving, and one that skipped a whole day in 2011. */
const tijdzones = ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia']

export default defineConfig({
  resolve: {
    alias: [
      { find: /^jeugdhulp-regels$/, replacement: src('index.ts') },
      {
        find: /^jeugdhulp-regels\/(werkdagen|routes|producten|toewijzing|berichten|declaratie|regelsets|schemas|spreadsheet)$/,
        replacement: src('$1/index.ts'),
      },
    ],
  },
  test: {
    pool: 'forks',
    // Every core: the default leaves one idle, and half of a machine with two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    projects: [
      ...tijdzones.map((TZ) => ({
        extends: true as const,
        test: {
          name: TZ,
          env: { TZ },
          isolate: false,
          include: [
            'test/{kern,werkdagen,routes,producten,toewijzing,berichten,declaratie,spreadsheet}/**/*.test.ts',
          ],
        },
      })),
      {
        extends: true as const,
        test: {
          name: 'pakket',
          include: ['test/pakket/**/*.test.ts'],
          typecheck: { enabled: true, tsconfig: './tsconfig.test.json', include: ['test/**/*.test-d.ts'] },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.generated.ts'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
      reporter: [['text', { skipFull: true }]],
    },
  },
})
