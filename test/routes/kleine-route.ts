import type { Route } from 'jeugdhulp-regels/routes'

/** A small sound route, for cases that each break one thing in it. */
export const klein: Route = {
  id: 'klein',
  versie: '1',
  titel: 'Kleine route',
  bron: 'jeugdhulp-regels',
  geldigVanaf: '2026-01-01',
  geldigTot: '2026-12-31',
  gecontroleerdOp: '2026-01-01',
  actoren: { A: 'actor' },
  parameters: { 'I-05': { titel: 'keuze', keuzes: ['ja', 'nee'], standaard: 'ja' } },
  gegevens: { dag: { soort: 'datum', titel: 'dag', verplicht: [{ parameter: 'I-05', is: 'nee' }] } },
  afleidingen: {},
  begin: 'een',
  stappen: { een: { titel: 'Een' }, twee: { titel: 'Twee' }, klaar: { titel: 'Klaar', einde: true } },
  gebeurtenissen: {
    door: { titel: 'Door', door: [{ wie: ['A'] }] },
    af: { titel: 'Af', door: [{ wie: ['A'] }] },
  },
  overgangen: [
    { bij: 'door', in: ['een'], naar: 'twee' },
    { bij: 'af', in: 'open', naar: 'klaar' },
  ],
  verplichtingen: [
    {
      id: 'taak',
      titel: 'Taak',
      regel: 'WD-03',
      wie: [{ wie: ['A'] }],
      ontstaat: [{ opening: true }],
      voldaan: [{ betreedt: 'twee' }],
      vervalt: [{ bij: 'af', in: ['een', 'twee'] }],
    },
  ],
  bevindingen: [],
  rollen: [],
  checklists: {},
  stukken: [],
}
