/** What users import, and where it is in the source. */
export const ingangen = {
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
}
