import { defineConfig } from 'vitest/config'
import basis from './vitest.config.ts'

/** What needs LibreOffice, and so no part of `npm test`. Run: npm run test:libreoffice */
export default defineConfig({
  resolve: basis.resolve ?? {},
  test: { include: ['test/libreoffice/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
})
