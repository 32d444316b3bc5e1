/** What each folder may import at run time, beside itself; the national data counts with the folder that reads it. */
export const magGebruiken: Record<string, readonly string[]> = {
  kern: [],
  werkdagen: ['kern', 'regelsets/landelijk'],
  routes: ['kern', 'werkdagen'],
  berichten: ['kern', 'werkdagen', 'regelsets/landelijk'],
  producten: ['kern'],
  toewijzing: ['kern', 'producten'],
  declaratie: ['kern', 'producten', 'toewijzing'],
  regelsets: ['kern'],
  schemas: ['kern'],
  spreadsheet: [
    'kern',
    'werkdagen',
    'routes',
    'producten',
    'toewijzing',
    'berichten',
    'declaratie',
    'regelsets',
  ],
}

/** Of what else it may know the types: a regelset has a part for each of the folders that read one. */
export const magKennen: Record<string, readonly string[]> = {
  kern: ['producten/regelset'],
  producten: ['toewijzing/toewijzingsregels', 'berichten/berichtregels', 'declaratie/declaratieregels'],
  berichten: ['producten/regelset'],
  regelsets: ['routes', 'producten', 'toewijzing', 'berichten', 'declaratie'],
  schemas: ['producten'],
}
