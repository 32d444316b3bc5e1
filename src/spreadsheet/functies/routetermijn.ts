import { bevries } from '../../kern/bevries'
import { RegelFout } from '../../kern/fouten'
import {
  escalatiemodel,
  geldendeVersie,
  gvjb301,
  gvjb301v2021,
  gvjb315,
  handreikingGi,
  jeugdbeschermingstafel,
  klantreis,
  type Reeks,
  routeVan,
} from '../../regelsets'
import type { Route, Termijnkeuze, Verplichtingdefinitie } from '../../routes/definitie'
import { alleen, eerste } from '../../routes/situatie'
import { berekenTermijn } from '../../werkdagen/termijn'
import { Spreadsheetfout } from '../fout'
import { kalenderVan, kies, maakFunctie } from '../functie'
import { dagcel, kalenderparameter, keuzecel, tekstcel } from '../parameters'

type MetTermijn = Verplichtingdefinitie & { readonly termijn: readonly Termijnkeuze[] }

function heeftTermijn(verplichting: Verplichtingdefinitie): verplichting is MetTermijn {
  return verplichting.termijn !== undefined
}

/** The verplichtingen of a route that have a term, each id once. */
function metTermijn({ verplichtingen }: Route): Readonly<Record<string, MetTermijn>> {
  const eersten = verplichtingen
    .filter(heeftTermijn)
    .filter(({ id }, i, alle) => alle.findIndex((een) => een.id === id) === i)
  return Object.fromEntries(eersten.map((verplichting) => [verplichting.id, verplichting]))
}

/**
 * Every route that sets a term, by what a cell calls it, with its verplichtingen that have one. Two that share an id have
 * the same term.
 *
 * @example
 * ```ts
 * import { routetermijnen } from 'jeugdhulp-regels/spreadsheet'
 *
 * routetermijnen[1]?.route.id // => 'gvjb-301'
 * routetermijnen[1]?.verplichtingen[0]?.id // => 'overleg'
 * ```
 */
export const routetermijnen: readonly {
  readonly route: Route
  readonly verplichtingen: readonly MetTermijn[]
}[] = /* @__PURE__ */ bevries(
  [gvjb301v2021, gvjb301, gvjb315, handreikingGi, klantreis, escalatiemodel, jeugdbeschermingstafel]
    .map((route: Route) => ({ route, verplichtingen: Object.values(metTermijn(route)) }))
    .filter(({ verplichtingen }) => verplichtingen.length > 0),
)

const verplichtingnamen = [
  ...new Set(routetermijnen.flatMap(({ verplichtingen }) => verplichtingen.map(({ id }) => id))),
]
const ids = [...new Set(routetermijnen.map(({ route }) => route.id))]

/**
 * A route by its id, in the version that held on a day or the one named after a slash: a dossier keeps the version it
 * began with, so that may be older than the day, but not younger.
 */
function zoekRoute(naam: string, datum: string): Route {
  // All ids and versions are in small letters.
  const [id, versie] = naam.toLowerCase().split('/') as [string, string?]
  if (!ids.includes(id)) throw new RegelFout('ongeldige-waarde', 'route', ids)
  if (versie === undefined) return geldendeVersie(id as Exclude<Reeks, 'flevoland'>, datum) as Route
  const route = zoekVersie(id, versie)
  if (datum >= route.geldigVanaf) return route
  throw new Spreadsheetfout(
    'geen-geldende-versie',
    'route',
    `deze versie van de route was er op die dag nog niet; zij geldt vanaf ${route.geldigVanaf}.`,
  )
}

function zoekVersie(id: string, versie: string): Route {
  try {
    return routeVan({ route: id, versie })
  } catch (fout) {
    const { code, toegestaan = [] } = fout as RegelFout
    throw new RegelFout(
      code,
      'route',
      toegestaan.map((deel) => `${id}/${deel}`),
    )
  }
}

export const routetermijn = maakFunctie({
  naam: 'ROUTETERMIJN',
  hulp: {
    nl: 'De laatste dag van een verplichting uit een route, als haar termijn op een datum begint te lopen.',
    en: 'The last day of an obligation in a route, if its term starts to run on a date.',
  },
  geeft: { nl: 'een datum', en: 'a date' },
  werk: 'per-cel',
  parameters: [
    {
      ...tekstcel,
      naam: 'route',
      hulp: {
        nl: 'De route. Zonder versie geldt de versie van die datum; een dossier houdt de versie waarmee het begon: noem die dan, zoals gvjb-301/2021.',
        en: 'The route, if need be with its version, such as gvjb-301/2021.',
      },
    },
    {
      ...tekstcel,
      naam: 'verplichting',
      spelling: verplichtingnamen,
      hulp: {
        nl: 'Wat er moet gebeuren; zie de lijst onder deze functie.',
        en: 'The obligation, such as overleg.',
      },
    },
    {
      ...dagcel,
      naam: 'datum',
      hulp: {
        nl: 'De dag waarop de termijn begint te lopen.',
        en: 'The day on which the term starts to run.',
      },
    },
    {
      ...keuzecel,
      naam: 'hulpvorm',
      keuzes: ['ambulant', 'verblijf'],
      hulp: {
        nl: 'De vorm van hulp; alleen nodig waar de termijn ervan afhangt.',
        en: 'The form of help; needed only where the term depends on it.',
      },
    },
    kalenderparameter,
  ],
  voorbeelden: [
    { argumenten: ['gvjb-301', 'overleg', '2026-04-02'], antwoord: '2026-04-09' },
    { argumenten: ['gvjb-301', 'antwoord-zorgaanbieder', '2026-12-23', 'verblijf'], antwoord: '2027-01-08' },
    { argumenten: ['gvjb-301/2021', 'bespreking-ret', '2026-12-23'], antwoord: '2027-01-06' },
  ],
  reken: ({ route: naam, verplichting, datum, hulpvorm, kalender }) => {
    const route = zoekRoute(naam, datum)
    const { termijn } = kies(metTermijn(route), verplichting, 'verplichting')
    const gekozen = eerste(termijn, alleen(route, hulpvorm === undefined ? {} : { hulpvorm }))
    if (!gekozen) throw new RegelFout('ontbrekend-veld', 'hulpvorm')
    return {
      dag: berekenTermijn({ vanaf: datum, duur: gekozen.duur, kalender: kalenderVan(kalender) }).uiterlijk,
    }
  },
})
