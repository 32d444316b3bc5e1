import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    werkdagen: 'src/werkdagen/index.ts',
    routes: 'src/routes/index.ts',
    producten: 'src/producten/index.ts',
    toewijzing: 'src/toewijzing/index.ts',
    berichten: 'src/berichten/index.ts',
    declaratie: 'src/declaratie/index.ts',
    schemas: 'src/schemas/index.ts',
    regelsets: 'src/regelsets/index.ts',
    spreadsheet: 'src/spreadsheet/index.ts',
  },
  format: ['esm', 'cjs'],
  // Shared chunks in both formats: RegelFout must be one class whichever entry threw it.
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  // What the package holds is told by `npm run pakket`; an example starts with its own output.
  silent: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
