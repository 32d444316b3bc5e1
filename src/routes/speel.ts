import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisNietsMeer, eisObject } from '../kern/invoer'
import type { Gebeurtenisdefinitie, Route, Verplichtingdefinitie } from './definitie'
import { eisInhoud, eisVerplicht, leesFeit } from './feit'
import { nietToegestaan } from './mogelijk'
import { ankerdatum, beslissend, eerste, type Feit, geldt, laatste, type Situatie } from './situatie'
import { leesVelden } from './velden'
import { huidigeSituatie, type Instantie, isOpen, meldbaar, situatieBij, type Verloop } from './verloop'
import { type Geraakt, type Kans, type Plek, type Weg, wegwijzerVan } from './wijzer'

/** Starts a dossier: the opening is read, and what is owed from the first day arises. */
export function begin(route: Route, invoer: unknown, pad: string): Verloop {
  const { datum, gegevens = {}, ...rest } = eisObject(invoer, pad)
  eisNietsMeer(rest, pad, ['datum', 'gegevens'])
  leesDatum(datum, `${pad}.datum`)
  const wegwijzer = wegwijzerVan(route)
  const verloop: Verloop = {
    route,
    wegwijzer,
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
  const situatie = huidigeSituatie(verloop)
  eisVerplicht(wegwijzer.verplicht, situatie, verloop.opening.gegevens, `${pad}.gegevens`)
  const { hier } = wegwijzer.plek(route.begin, undefined)
  laatOntstaan(verloop, situatie, hier)
  meldBevindingen(verloop, situatie, hier)
  meldAndereVersie(verloop)
  return verloop
}

/** Whether the moment at hand touches a line of the definition that it may touch. */
function raakt({ als }: Kans<unknown>, situatie: Situatie): boolean {
  for (const voorwaarden of als) if (geldt(voorwaarden, situatie)) return true
  return false
}

/** Ends what the event at hand meets or makes lapse. */
function beeindig(
  verloop: Verloop,
  situatie: Situatie,
  { wijzer: { meldveld } }: Plek,
  { voldaan, vervalt }: Geraakt,
  feit: Feit,
): void {
  const gemeld = meldveld && feit[meldveld]
  const beeindigt = verloop.route.gebeurtenissen[situatie.soort as string]?.beeindigt
  const bijFeit = verloop.feiten.length - 1
  if (voldaan.length + vervalt.length === 0 && gemeld === undefined && !beeindigt) return
  for (const instantie of verloop.instanties) {
    if (!isOpen(instantie)) continue
    const { definitie } = instantie
    const geraakt = (kans: Kans<unknown>) => kans.definitie === definitie && raakt(kans, situatie)
    if (voldaan.some(geraakt) || gemeld === definitie.id)
      instantie.einde = { stand: 'voldaan', datum: feit.datum, bijFeit }
    else if (vervalt.some(geraakt) || (beeindigt && !beeindigt.behalve.includes(definitie.id)))
      instantie.einde = { stand: 'vervallen', datum: feit.datum, bijFeit }
  }
}

function staatOpen(instanties: readonly Instantie[], definitie: Verplichtingdefinitie): boolean {
  for (const instantie of instanties) if (instantie.definitie === definitie && isOpen(instantie)) return true
  return false
}

/** Lets arise what arises at the event at hand, or at the opening. */
function laatOntstaan(verloop: Verloop, situatie: Situatie, geraakt: Geraakt): void {
  const { feiten, instanties, opening, betreden } = verloop
  const ontstaan = feiten.at(-1)?.datum ?? opening.datum
  for (const kans of geraakt.ontstaat) {
    const { definitie } = kans
    if (!raakt(kans, situatie)) continue
    if (!definitie.ookAlsOpen && staatOpen(instanties, definitie)) continue
    const keuze = eerste(definitie.wie, situatie)
    const termijn = eerste(definitie.termijn, situatie)
    const door = feiten.at(-1)?.door as string
    const zelf = keuze?.ofDoor && keuze.wie.includes(door)
    instanties.push({
      definitie,
      ontstaan,
      bijFeit: feiten.length - 1,
      vanaf: ankerdatum(definitie.vanaf, situatie, betreden, ontstaan),
      duur: termijn?.duur,
      beslissend: beslissend(termijn?.als, situatie),
      wie: zelf ? [door] : (keuze?.wie ?? []),
      eenVan: !zelf && keuze?.eenVan === true,
      uitvoering: keuze?.uitvoering,
    })
  }
}

/** Notes the findings of the route at the event at hand, or at the opening. */
function meldBevindingen({ gemeld, feiten }: Verloop, situatie: Situatie, { bevindingen }: Geraakt): void {
  for (const kans of bevindingen)
    if (raakt(kans, situatie)) gemeld.push({ bijFeit: feiten.length - 1, bevinding: kans.definitie })
}

/** Notes a dossier opened on a day on which this version of the route did not hold. */
function meldAndereVersie({ route: { geldigVanaf, geldigTot }, opening: { datum }, gemeld }: Verloop): void {
  // Dates of one form compare as text.
  if (geldigVanaf <= datum && (geldigTot === undefined || datum <= geldigTot)) return
  const tekst = 'Op de dag van opening gold deze versie van de route niet.'
  gemeld.push({ bijFeit: -1, bevinding: { code: 'versie-niet-geldig', tekst } })
}

/** Notes an event that somebody else did than the route foresees. */
function meldAndereActor({ route, gemeld, feiten }: Verloop, situatie: Situatie, feit: Feit): void {
  if (feit.door === undefined) return
  const definitie = route.gebeurtenissen[feit.soort]
  const keuze = eerste(definitie?.door, situatie)
  const door = String(feit.door)
  if (!keuze?.wie.includes(door) && !keuze?.uitvoering?.includes(door))
    gemeld.push({
      bijFeit: feiten.length - 1,
      bevinding: {
        code: 'andere-actor',
        tekst: 'Iemand anders deed dit dan de route voorziet.',
        ...(definitie?.regel && { regel: definitie.regel }),
      },
    })
}

/** The way that an event takes from the step at hand; refuses the event if there is none now. */
function kiesWeg(
  verloop: Verloop,
  situatie: Situatie,
  { wijzer, wegen }: Plek,
  feit: Feit,
  pad: string,
): Weg {
  eisInhoud(wijzer, situatie, feit, pad)
  const { meldveld } = wijzer
  const weg = wegen.find(({ overgang }) => geldt(overgang.als, situatie))
  const open = meldveld === undefined ? undefined : meldbaar(verloop, situatie)
  if (!weg || open?.length === 0) {
    // What can take place is told of the dossier without it.
    verloop.feiten.pop()
    throw nietToegestaan(verloop, `${pad}.soort`)
  }
  if (open && !open.includes(String(feit[meldveld as string])))
    throw new RegelFout('verplichting-niet-open', `${pad}.${meldveld}`, open)
  return weg
}

/** Meets, ends and lets arise what an event is the proof of, if that did not take place since the step was entered. */
function impliceer(verloop: Verloop, feit: Feit, soorten: readonly string[], voorheen: number): void {
  const { feiten, betreden, stap, wegwijzer } = verloop
  const binnenSinds = betreden.get(stap) ?? -1
  for (const soort of soorten)
    if (laatste(feiten, soort) <= binnenSinds) {
      const situatie = situatieBij(verloop, stap, voorheen, soort)
      const plek = wegwijzer.plek(stap, soort)
      beeindig(verloop, situatie, plek, plek.hier, feit)
      laatOntstaan(verloop, situatie, plek.hier)
    }
}

/** Plays one event; refuses it if it cannot take place now, and then the play is over. */
export function speel(verloop: Verloop, invoer: unknown, pad: string): void {
  const { route, wegwijzer, feiten, stappen, betreden, stap: vorige } = verloop
  const feit = leesFeit(verloop, invoer, pad)
  const { soort } = feit
  const plek = wegwijzer.plek(vorige, soort)
  const voorheen = feiten.length
  feiten.push(feit)
  const gelezen = situatieBij(verloop, vorige, voorheen, soort)
  const { betreedt, geraakt } = kiesWeg(verloop, gelezen, plek, feit, pad)
  stappen.push(vorige)
  const { impliceert } = route.gebeurtenissen[soort] as Gebeurtenisdefinitie
  if (impliceert) impliceer(verloop, feit, impliceert, voorheen)
  const situatie = betreedt === undefined ? gelezen : situatieBij(verloop, vorige, voorheen, soort, betreedt)
  beeindig(verloop, situatie, plek, geraakt, feit)
  if (betreedt !== undefined) {
    verloop.stap = betreedt
    betreden.set(betreedt, voorheen)
  }
  laatOntstaan(verloop, situatie, geraakt)
  meldBevindingen(verloop, situatie, geraakt)
  meldAndereActor(verloop, situatie, feit)
}
