import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import type { Overgang, Route } from 'jeugdhulp-regels/routes'

const { bepaling: _, ...kop } = gvjb301 as Route

/** A route with nothing but what every route has. */
export const leeg: Route = {
  ...kop,
  parameters: {},
  gegevens: {},
  afleidingen: {},
  verplichtingen: [],
  bevindingen: [],
  checklists: {},
  stukken: [],
  rollen: [],
}

/** Steps that all lead to each other and to the end, if these conditions hold. */
export function dicht(aantal: number, als: Overgang['als'] = []): Route {
  const namen = Array.from({ length: aantal }, (_, i) => `s${i}`)
  return {
    ...leeg,
    gegevens: { af: { soort: 'janee', titel: 'af' } },
    begin: 's0',
    stappen: {
      ...Object.fromEntries(namen.map((naam) => [naam, { titel: naam }])),
      klaar: { titel: 'klaar', einde: true },
    },
    gebeurtenissen: Object.fromEntries(
      [...namen, 'klaar'].map((naam) => [`naar-${naam}`, { titel: naam, regel: 'R301-01', door: [] }]),
    ),
    overgangen: [
      ...namen.map((naam) => ({ bij: `naar-${naam}`, in: 'open' as const, naar: naam })),
      { bij: 'naar-klaar', in: 'open', naar: 'klaar', als },
    ],
  }
}
