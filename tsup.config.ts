import { defineConfig } from 'tsup'

/** What users import. */
const entries = {
  index: 'src/index.ts',
  werkdagen: 'src/werkdagen/index.ts',
  routes: 'src/routes/index.ts',
  producten: 'src/producten/index.ts',
  toewijzing: 'src/toewijzing/index.ts',
  berichten: 'src/berichten/index.ts',
  declaratie: 'src/declaratie/index.ts',
  schemas: 'src/schemas/index.ts',
  regelsets: 'src/regelsets/index.ts',
}

/** A file for each regelset: bundlers leave out a file that is not used, but keep a spread in one that is. */
const perRegelset = Object.fromEntries(
  [
    'gvjb/gvjb-301',
    'gvjb/gvjb-301-2021',
    'gvjb/gvjb-315',
    'gvjb/escalatiemodel',
    'gvjb/jeugdbeschermingstafel',
    'handreiking-gi/handreiking-gi',
    'klantreis/klantreis',
    'flevoland/flevoland',
    'landelijk/codelijsten',
    'landelijk/berichttermijnen',
  ].map((pad) => [`regelset/${pad.split('/')[1]}`, `src/regelsets/${pad}.ts`]),
)

export default defineConfig({
  entry: { ...entries, ...perRegelset },
  format: ['esm', 'cjs'],
  // Shared chunks in both formats: RegelFout must be one class whichever entry threw it.
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  // What the package holds is told by `npm run pakket`; an example starts with its own output.
  silent: true,
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
})
