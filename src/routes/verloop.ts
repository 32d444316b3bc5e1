import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisKeuze, eisObject } from '../kern/invoer'
import type { Duur } from '../werkdagen/termijn'
import type {
  Bevindingdefinitie,
  Overgang,
  Route,
  Verplichtingdefinitie,
  Voorwaarde,
  Waarde,
} from './definitie'
import { ankerdatum, eerste, type Feit, geldt, laatste, raakt, type Situatie } from './situatie'
import { leesVelden } from './velden'

/** A verplichting that arose in a dossier, and what became of it. */
export interface Instantie {
  readonly definitie: Verplichtingdefinitie
  readonly ontstaan: Datum
  /** The place of the event it arose at; -1 for the opening. */
  readonly bijFeit: number
  readonly vanaf: Datum
  readonly duur: Duur | undefined
  readonly wie: readonly string[]
  readonly uitvoering: readonly string[] | undefined
  einde?: { readonly stand: 'voldaan' | 'vervallen'; readonly datum: Datum; readonly bijFeit: number }
}

/** A finding, and the place of the event it was made at. */
export interface Gemeld {
  readonly bijFeit: number
  readonly bevinding: Pick<Bevindingdefinitie, 'code' | 'tekst'> & Partial<Pick<Bevindingdefinitie, 'regel'>>
}

/** Where a dossier stands while its events are played one by one. */
export interface Verloop {
  readonly route: Route
  readonly opening: { readonly datum: Datum; readonly gegevens: Readonly<Record<string, Waarde>> }
  readonly feiten: Feit[]
  /** The steps the events started from, in the order of the events. */
  readonly stappen: string[]
  readonly instanties: Instantie[]
  readonly gemeld: Gemeld[]
  /** Per step the place of the event that last led into it. */
  readonly betreden: Map<string, number>
  stap: string
}

function isOpen(instantie: Instantie): boolean {
  return !instantie.einde
}

/** The verplichtingen an event can name as met. */
export function meldbaar(verloop: Verloop, situatie: Situatie): string[] {
  const ids = verloop.instanties
    .filter((instantie) => isOpen(instantie) && geldt(instantie.definitie.meldbaar, situatie))
    .map(({ definitie }) => definitie.id)
  return [...new Set(ids)]
}

/** What is known right now, before any next event. */
export function huidigeSituatie({ route, opening, feiten, stap }: Verloop): Situatie {
  return { route, gegevens: opening.gegevens, feiten, stap }
}

/** The field by which an event names a verplichting, if it has one. */
export function meldveld(route: Route, soort: string): string | undefined {
  const velden = route.gebeurtenissen[soort]?.velden ?? {}
  return Object.keys(velden).find((veld) => velden[veld]?.soort === 'verplichting')
}

function isOpenStap(route: Route, stap: string): boolean {
  return !route.stappen[stap]?.einde
}

/** Whether a condition can turn out otherwise once the event is known. */
function hangtAfVanGebeurtenis(voorwaarde: Voorwaarde): boolean {
  return 'niet' in voorwaarde
    ? hangtAfVanGebeurtenis(voorwaarde.niet)
    : 'veld' in voorwaarde || 'gegeven' in voorwaarde || 'strijdig' in voorwaarde
}

/**
 * The transitions that start from the current step, as far as that can be told before the event is known. One
 * that names a verplichting counts only if one is open, and one that comes after a certain one never.
 */
export function mogelijkeOvergangen(verloop: Verloop): Overgang[] {
  const { route, stap } = verloop
  const situatie = huidigeSituatie(verloop)
  const zeker = new Set<string>()
  return route.overgangen.filter(({ bij, in: waar, als = [] }) => {
    const hier = waar === 'elke' || (waar === 'open' ? isOpenStap(route, stap) : waar.includes(stap))
    if (!hier || zeker.has(bij) || (meldveld(route, bij) && meldbaar(verloop, situatie).length === 0))
      return false
    const vast = als.filter((voorwaarde) => !hangtAfVanGebeurtenis(voorwaarde))
    if (!geldt(vast, situatie)) return false
    if (vast.length === als.length) zeker.add(bij)
    return true
  })
}

function nietToegestaan(verloop: Verloop, pad: string): RegelFout {
  const soorten = new Set(mogelijkeOvergangen(verloop).map(({ bij }) => bij))
  return new RegelFout('gebeurtenis-niet-toegestaan', pad, [...soorten])
}

/** Starts a dossier: the opening is read, and what is owed from the first day arises. */
export function begin(route: Route, invoer: unknown, pad: string): Verloop {
  const { datum, gegevens = {}, ...rest } = eisObject(invoer, pad)
  if (Object.keys(rest).length > 0) throw new RegelFout('onbekend-veld', pad, ['datum', 'gegevens'])
  leesDatum(datum, `${pad}.datum`)
  const verloop: Verloop = {
    route,
    opening: {
      datum: datum as Datum,
      gegevens: leesVelden(route, route.gegevens, gegevens, `${pad}.gegevens`),
    },
    feiten: [],
    stappen: [],
    instanties: [],
    gemeld: [],
    betreden: new Map(),
    stap: route.begin,
  }
  laatOntstaan(verloop, huidigeSituatie(verloop))
  return verloop
}

/** Reads an event of a dossier in full, against the dossier so far. */
function leesFeit(verloop: Verloop, invoer: unknown, pad: string): Feit {
  const { route, feiten, opening } = verloop
  const { soort, datum, door } = eisObject(invoer, pad)
  if (typeof soort !== 'string' || !Object.hasOwn(route.gebeurtenissen, soort))
    throw nietToegestaan(verloop, `${pad}.soort`)
  const regels = route.gebeurtenissen[soort]?.velden ?? {}
  const dag = leesDatum(datum, `${pad}.datum`)
  if (dag < leesDatum(feiten.at(-1)?.datum ?? opening.datum, pad))
    throw new RegelFout('datum-loopt-terug', `${pad}.datum`)
  const velden = leesVelden(route, regels, invoer, pad, ['soort', 'datum', 'door'])
  const feit: Feit = {
    soort,
    datum: datum as Datum,
    ...(door === undefined ? {} : { door: eisKeuze(door, `${pad}.door`, Object.keys(route.actoren)) }),
    ...velden,
  }
  const situatie = { ...huidigeSituatie(verloop), feiten: [...feiten, feit], soort }
  for (const [veld, regel] of Object.entries(regels)) {
    if (velden[veld] === undefined && regel.verplicht && geldt(regel.verplicht, situatie))
      throw new RegelFout('ontbrekend-veld', `${pad}.${veld}`)
    const nietEerder = regel.soort === 'datum' && regel.nietVoorGebeurtenis && velden[veld] !== undefined
    if (nietEerder && leesDatum(velden[veld], pad) < dag)
      throw new RegelFout('datum-loopt-terug', `${pad}.${veld}`)
  }
  return feit
}

/** Ends what the event at hand meets or makes lapse. */
function beeindig(verloop: Verloop, situatie: Situatie, feit: Feit): void {
  const definitie = verloop.route.gebeurtenissen[situatie.soort as string]
  const veld = meldveld(verloop.route, situatie.soort as string)
  const bijFeit = verloop.feiten.length - 1
  for (const instantie of verloop.instanties.filter(isOpen)) {
    const { id, voldaan, vervalt } = instantie.definitie
    if (raakt(voldaan, situatie) || (veld && feit[veld] === id))
      instantie.einde = { stand: 'voldaan', datum: feit.datum, bijFeit }
    else if (raakt(vervalt, situatie) || (definitie?.beeindigt && !definitie.beeindigt.behalve.includes(id)))
      instantie.einde = { stand: 'vervallen', datum: feit.datum, bijFeit }
  }
}

/** Lets arise what arises at the event at hand, or at the opening; what is still open does not arise again. */
function laatOntstaan(verloop: Verloop, situatie: Situatie): void {
  const { route, feiten, instanties, opening, betreden } = verloop
  const ontstaan = feiten.at(-1)?.datum ?? opening.datum
  for (const definitie of route.verplichtingen) {
    if (!raakt(definitie.ontstaat, situatie)) continue
    if (instanties.some((ander) => ander.definitie === definitie && isOpen(ander))) continue
    const keuze = eerste(definitie.wie, situatie)
    const door = String(feiten.at(-1)?.door)
    instanties.push({
      definitie,
      ontstaan,
      bijFeit: feiten.length - 1,
      vanaf: ankerdatum(definitie.vanaf, situatie, betreden, ontstaan),
      duur: eerste(definitie.termijn, situatie)?.duur,
      wie: keuze?.ofDoor && keuze.wie.includes(door) ? [door] : (keuze?.wie ?? []),
      uitvoering: keuze?.uitvoering,
    })
  }
}

function meld(verloop: Verloop, situatie: Situatie, feit: Feit): void {
  const { route, gemeld, feiten } = verloop
  const bijFeit = feiten.length - 1
  for (const bevinding of route.bevindingen)
    if (raakt(bevinding.bij, situatie)) gemeld.push({ bijFeit, bevinding })
  const definitie = route.gebeurtenissen[feit.soort]
  const keuze = eerste(definitie?.door, situatie)
  const actoren = [...(keuze?.wie ?? []), ...(keuze?.uitvoering ?? [])]
  if (feit.door !== undefined && !actoren.includes(String(feit.door)))
    gemeld.push({
      bijFeit,
      bevinding: {
        code: 'andere-actor',
        tekst: 'Iemand anders deed dit dan de route voorziet.',
        ...(definitie?.regel && { regel: definitie.regel }),
      },
    })
}

/** Plays one event; refuses it if it cannot take place now. */
export function speel(verloop: Verloop, invoer: unknown, pad: string): Feit {
  const { route, feiten, stappen, betreden } = verloop
  const feit = leesFeit(verloop, invoer, pad)
  const gelezen = { ...huidigeSituatie(verloop), feiten: [...feiten, feit], soort: feit.soort }
  const overgang = eerste(
    mogelijkeOvergangen(verloop).filter(({ bij }) => bij === feit.soort),
    gelezen,
  )
  if (!overgang) throw nietToegestaan(verloop, `${pad}.soort`)
  const veld = meldveld(route, feit.soort)
  const open = veld ? meldbaar(verloop, gelezen) : []
  if (veld && !open.includes(String(feit[veld])))
    throw new RegelFout('verplichting-niet-open', `${pad}.${veld}`, open)

  const vorige = verloop.stap
  const volgende = overgang.naar ?? vorige
  const binnenSinds = betreden.get(vorige) ?? -1
  feiten.push(feit)
  stappen.push(vorige)
  const situatie = { ...gelezen, feiten, betreedt: volgende === vorige ? undefined : volgende }
  for (const soort of route.gebeurtenissen[feit.soort]?.impliceert ?? [])
    if (laatste(feiten, soort) <= binnenSinds) {
      const impliciet = { ...situatie, soort, betreedt: undefined }
      beeindig(verloop, impliciet, feit)
      laatOntstaan(verloop, impliciet)
    }
  beeindig(verloop, situatie, feit)
  verloop.stap = volgende
  if (situatie.betreedt) betreden.set(volgende, feiten.length - 1)
  laatOntstaan(verloop, situatie)
  meld(verloop, situatie, feit)
  return feit
}
