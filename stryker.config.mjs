/** Mutation testing, as `npm run mutatie` asks it of one folder after another. */
export default {
  plugins: ['./scripts/mutatie/loper.mjs'],
  testRunner: 'loper',
  buildCommand: 'node scripts/mutatie/bundel.mjs',
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  ignorePatterns: [
    '/docs-site',
    '/examples',
    '/test/browser',
    '/coverage',
    '/docs',
    '/reports',
    '.stryker-tmp*',
  ],
  incremental: true,
  reporters: ['progress-append-only'],
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 10_000,
  timeoutFactor: 0.5,
}
