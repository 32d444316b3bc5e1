import { type BronId, bronnen } from '../kern/bronnen'
import { type Datum, leesDatum, schrijfDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisVelden } from '../kern/invoer'
import { regelbronnen } from '../kern/regelbronnen'
import { tabellenVan, type Werkkalender } from '../werkdagen/tabellen'
import type { Route } from './definitie'
import type { Dossier } from './dossiertypen'
import { gevolgenVan } from './gevolgen'
import { kalendertekst, tekstwaarde } from './icalendar-tekst'
import { type Instantie, isOpen } from './instantie'
import { speelDossier } from './speel-dossier'
import { wietekst } from './teksten'
import type { Verloop } from './verloop'
import { termijnVan } from './verplichtingen'

/** What a calendar of deadlines can be told. */
export interface Agendaopties {
  /** A calendar of one's own to count in (rule WD-02). */
  readonly kalender?: Werkkalender | undefined
  /** A UUID that tells this dossier from others; see {@link naarICalendar}. */
  readonly kenmerk?: string | undefined
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

function leesOpties(opties: unknown): Agendaopties {
  const { kalender, kenmerk } = eisVelden(opties, 'opties', ['kalender', 'kenmerk'])
  tabellenVan(kalender)
  if (kenmerk !== undefined && !(typeof kenmerk === 'string' && UUID.test(kenmerk)))
    throw new RegelFout('ongeldige-waarde', 'opties.kenmerk')
  return { kalender: kalender as Werkkalender | undefined, kenmerk: kenmerk?.toLowerCase() }
}

/** A date as a calendar writes it. */
function dag(datum: Datum): string {
  return datum.replaceAll('-', '')
}

/** What a verplichting is about: the rule it follows, the choices it rests on, and where those come from. */
function toelichting(
  { titel, versie }: Route,
  { definitie: { regel, interpretaties = [] } }: Instantie,
): string {
  const { bron } = regelbronnen[regel]
  return [
    `Regel: ${[regel, ...interpretaties].join(', ')}`,
    `Bron: ${bronnen[bron as BronId].titel} (${bron})`,
    `Route: ${titel}, versie ${versie}`,
  ].join('\n')
}

/** A name for the event that it keeps as the dossier grows: what arose earlier keeps its place. */
function uid(verloop: Verloop, instantie: Instantie, kenmerk: string | undefined): string {
  const { route, opening } = verloop
  const { id, onderdeel } = instantie.definitie
  const nummer = gevolgenVan(verloop).instanties.indexOf(instantie)
  const delen = [route.id, route.versie, id, onderdeel, opening.datum, nummer, kenmerk]
  return `${delen.filter((deel) => deel !== undefined).join('_')}@jeugdhulp-regels`
}

/** The event of a verplichting on its last day; nothing if that is not known, or if it was met or lapsed. */
function afspraak(verloop: Verloop, instantie: Instantie, { kalender, kenmerk }: Agendaopties): string[] {
  const termijn = isOpen(instantie) ? termijnVan(instantie, kalender) : undefined
  if (!termijn) return []
  const { route, opening, feiten } = verloop
  const { uiterlijk } = termijn
  const wie = wietekst(route, instantie, instantie.eenVan ? 'of' : 'en')
  return [
    'BEGIN:VEVENT',
    `UID:${tekstwaarde(uid(verloop, instantie, kenmerk))}`,
    `DTSTAMP:${dag(feiten.at(-1)?.datum ?? opening.datum)}T000000Z`,
    `DTSTART;VALUE=DATE:${dag(uiterlijk)}`,
    `DTEND;VALUE=DATE:${dag(schrijfDatum(leesDatum(uiterlijk, 'uiterlijk') + 1))}`,
    `SUMMARY:${tekstwaarde(`${instantie.definitie.titel}: ${wie}`)}`,
    `DESCRIPTION:${tekstwaarde(toelichting(route, instantie))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/**
 * The deadlines of a dossier as a calendar (RFC 5545), for anybody's agenda: every verplichting that is open after
 * the last event and has a last day is an all-day event on that day.
 *
 * Nothing that was told of the case stands in it, only what the route itself says, and dates. An event keeps its UID
 * while the dossier grows, so that a calendar read again replaces it; a verplichting that was met or lapsed is left
 * out, and goes from an agenda that subscribes to the calendar. The UID is made of the route, the verplichting, the
 * place in the dossier where it arose and the day of opening: dossiers of one route that were opened on one day get
 * the same. Who puts more than one dossier in an agenda gives each a `kenmerk`.
 *
 * @param route - The route, version and choices the dossier was opened with.
 * @param dossier - The dossier.
 * @param opties - `kalender` is a calendar of one's own (rule WD-02); `kenmerk` a UUID for the dossier, which comes
 * into every UID. Make it at random: it ends up in the agendas of others.
 * @returns The calendar as text, its lines ended and folded as the standard says; without events if nothing is due.
 * @throws {RegelFout} As `verwerk` for a dossier that does not fit the route; `buiten-bereik` where a last day lies
 * after 2099 and `buiten-dekking` where the calendar does not know it, with the path of the day it counts from;
 * `ongeldige-waarde` for a `kenmerk` that is no UUID or a `kalender` that is none, `onbekend-veld` for another option.
 * @see The rule of each verplichting stands in the description of its event; terms count by rule WD-03.
 *
 * @example
 * ```ts
 * import { gvjb301 } from 'jeugdhulp-regels/regelsets'
 * import { naarICalendar, openDossier } from 'jeugdhulp-regels/routes'
 *
 * const dossier = openDossier(gvjb301, { datum: '2026-04-02' })
 * const regels = naarICalendar(gvjb301, dossier).split('\r\n')
 * regels[4] // => 'UID:gvjb-301_2022-04_overleg_2026-04-02_0@jeugdhulp-regels'
 * regels[6] // => 'DTSTART;VALUE=DATE:20260409'
 * regels[8] // => 'SUMMARY:Overleg voeren met het lokaal team: jeugdbeschermer'
 * ```
 */
export function naarICalendar<const R extends Route>(
  route: R,
  dossier: NoInfer<Dossier<R>>,
  opties: Agendaopties = {},
): string {
  const gelezen = leesOpties(opties)
  const verloop = speelDossier(route, dossier)
  return kalendertekst([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//jeugdhulp-regels//routes//NL',
    ...gevolgenVan(verloop).instanties.flatMap((instantie) => afspraak(verloop, instantie, gelezen)),
    'END:VCALENDAR',
  ])
}
