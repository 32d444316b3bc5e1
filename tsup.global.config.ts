import { defineConfig } from 'tsup'

/** The library as plain scripts, for a `<script>` tag and for the JavaScript functions of a database. */
export default defineConfig({
  entry: {
    'jeugdhulp-regels': 'src/index.ts',
    'jeugdhulp-regels.declaratie': 'scripts/declaratie-script.ts',
  },
  format: ['iife'],
  globalName: 'jeugdhulpRegels',
  // Engines of databases are older than browsers.
  target: 'es2020',
  platform: 'neutral',
  minify: true,
  // The first step of the build, so the one that empties dist.
  clean: true,
  silent: true,
})
