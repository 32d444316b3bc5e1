import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import type { Route } from 'jeugdhulp-regels/routes'

/** A made-up route with what the real ones may not have: `eerder`, flow that turns on the opening, a dotted step. */
export const verzonnen: Route = {
  ...(gvjb301 as Route),
  id: 'verzonnen',
  versie: '1.0',
  gegevens: {
    spoed: { soort: 'janee', titel: 'spoed' },
    kanaal: { soort: 'keuze', titel: 'kanaal', keuzes: ['balie', 'post'], verplicht: [] },
  },
  afleidingen: {},
  begin: 'stap.1',
  stappen: {
    'stap.1': { titel: 'Eén' },
    'stap.2': { titel: 'Twee' },
    klaar: { titel: 'Klaar', einde: true },
  },
  gebeurtenissen: {
    gevraagd: { titel: 'gevraagd', door: [] },
    verder: {
      titel: 'verder',
      door: [],
      velden: {
        reden: {
          soort: 'keuze',
          titel: 'reden',
          keuzes: ['a', 'b'],
          verplicht: [{ gegeven: 'kanaal', is: ['post'] }],
        },
      },
    },
    terug: { titel: 'terug', door: [] },
    // This field need not be there by its own rule, but without it the event says nothing.
    gemeld: {
      titel: 'gemeld',
      door: [],
      velden: { verplichting: { soort: 'verplichting', titel: 'verplichting' } },
    },
  },
  overgangen: [
    { bij: 'gevraagd', in: 'elke' },
    { bij: 'verder', in: ['stap.1'], naar: 'klaar', als: [{ gegeven: 'spoed', is: [true] }] },
    {
      bij: 'verder',
      in: 'open',
      naar: 'klaar',
      als: [{ eerder: 'gevraagd', sinds: 'terug' }, { niet: { veld: 'reden', is: ['b'] } }],
    },
    { bij: 'verder', in: ['stap.1'], naar: 'stap.2' },
    {
      bij: 'terug',
      in: ['stap.2', 'klaar'],
      naar: 'stap.1',
      als: [{ eerder: 'gemeld', verplichting: 'bel' }],
    },
    { bij: 'terug', in: ['stap.2'], naar: 'stap.1', als: [{ niet: { eerder: 'terug' } }] },
    { bij: 'gemeld', in: 'open' },
  ],
  verplichtingen: [
    { id: 'bel', titel: 'bel', regel: 'R301-01', wie: [], ontstaat: [{ bij: 'gevraagd' }], voldaan: [] },
    {
      id: 'schrijf',
      titel: 'schrijf',
      regel: 'R301-01',
      wie: [],
      ontstaat: [{ opening: true, als: [{ gegeven: 'kanaal', is: ['post'] }] }, { betreedt: 'stap.1' }],
      voldaan: [{ betreedt: 'klaar' }],
      meldbaar: [{ eerder: 'gevraagd' }],
    },
  ],
  bevindingen: [],
  checklists: {},
  stukken: [],
  rollen: [],
}
