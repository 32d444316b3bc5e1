/** What each folder may import at run time, beside itself. */
export const magGebruiken: Record<string, readonly string[]> = {
  kern: [],
  werkdagen: ['kern', 'regelsets/landelijk'],
  routes: ['kern', 'werkdagen'],
  regelsets: ['kern'],
  producten: ['kern'],
  toewijzing: ['kern', 'producten'],
  berichten: ['kern', 'werkdagen', 'producten/lees', 'regelsets/landelijk'],
  declaratie: ['kern', 'producten', 'toewijzing'],
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
