import { type Datum, leesDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisNietsMeer, eisObject } from '../kern/invoer'
import type { Route } from './definitie'
import { eisInhoud, eisVerplicht, leesFeit } from './feit'
import { nietToegestaan } from './mogelijk'
import { ankerdatum, beslissend, eerste, type Feit, geldt, laatste, raakt, type Situatie } from './situatie'
import { leesVelden } from './velden'
import { huidigeSituatie, isOpen, meldbaar, type Verloop } from './verloop'
import { begintIn } from './vooraf'
import { geraaktDoor, wijzerVan } from './wijzer'

/** Starts a dossier: the opening is read, and what is owed from the first day arises. */
export function begin(route: Route, invoer: unknown, pad: string): Verloop {
  const { datum, gegevens = {}, ...rest } = eisObject(invoer, pad)
  eisNietsMeer(rest, pad, ['datum', 'gegevens'])
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
  const situatie = huidigeSituatie(verloop)
  eisVerplicht(route.gegevens, situatie, verloop.opening.gegevens, `${pad}.gegevens`)
  laatOntstaan(verloop, situatie)
  meldBevindingen(verloop, situatie)
  meldAndereVersie(verloop)
  return verloop
}

/** Ends what the event at hand meets or makes lapse. */
function beeindig(verloop: Verloop, situatie: Situatie, feit: Feit): void {
  const definitie = verloop.route.gebeurtenissen[situatie.soort as string]
  const veld = wijzerVan(verloop.route, situatie.soort as string).meldveld
  const bijFeit = verloop.feiten.length - 1
  for (const instantie of verloop.instanties.filter(isOpen)) {
    const { id, voldaan, vervalt } = instantie.definitie
    if (raakt(voldaan, situatie) || (veld && feit[veld] === id))
      instantie.einde = { stand: 'voldaan', datum: feit.datum, bijFeit }
    else if (raakt(vervalt, situatie) || (definitie?.beeindigt && !definitie.beeindigt.behalve.includes(id)))
      instantie.einde = { stand: 'vervallen', datum: feit.datum, bijFeit }
  }
}

/** Lets arise what arises at the event at hand, or at the opening. */
function laatOntstaan(verloop: Verloop, situatie: Situatie): void {
  const { route, feiten, instanties, opening, betreden } = verloop
  const ontstaan = feiten.at(-1)?.datum ?? opening.datum
  for (const definitie of geraaktDoor(route, situatie.soort, situatie.betreedt).verplichtingen) {
    if (!raakt(definitie.ontstaat, situatie)) continue
    if (!definitie.ookAlsOpen && instanties.some((ander) => ander.definitie === definitie && isOpen(ander)))
      continue
    const keuze = eerste(definitie.wie, situatie)
    const termijn = eerste(definitie.termijn, situatie)
    const door = String(feiten.at(-1)?.door)
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
function meldBevindingen({ route, gemeld, feiten }: Verloop, situatie: Situatie): void {
  for (const bevinding of geraaktDoor(route, situatie.soort, situatie.betreedt).bevindingen)
    if (raakt(bevinding.bij, situatie)) gemeld.push({ bijFeit: feiten.length - 1, bevinding })
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
  const actoren = [...(keuze?.wie ?? []), ...(keuze?.uitvoering ?? [])]
  if (!actoren.includes(String(feit.door)))
    gemeld.push({
      bijFeit: feiten.length - 1,
      bevinding: {
        code: 'andere-actor',
        tekst: 'Iemand anders deed dit dan de route voorziet.',
        ...(definitie?.regel && { regel: definitie.regel }),
      },
    })
}

/** Plays one event; refuses it if it cannot take place now, and then the play is over. */
export function speel(verloop: Verloop, invoer: unknown, pad: string): void {
  const { route, feiten, stappen, betreden } = verloop
  const feit = leesFeit(verloop, invoer, pad)
  const { soort } = feit
  const gelezen = {
    ...huidigeSituatie(verloop),
    feiten: [...feiten, feit],
    soort,
  }
  eisInhoud(gelezen, feit, pad)
  const { overgangen, meldveld: veld } = wijzerVan(route, soort)
  const overgang = overgangen.find(
    (kandidaat) => begintIn(verloop.route, kandidaat, verloop.stap) && geldt(kandidaat.als, gelezen),
  )
  const open = veld ? meldbaar(verloop, gelezen) : [soort]
  if (!overgang || open.length === 0) throw nietToegestaan(verloop, `${pad}.soort`)
  if (veld && !open.includes(String(feit[veld])))
    throw new RegelFout('verplichting-niet-open', `${pad}.${veld}`, open)

  const vorige = verloop.stap
  const volgende = overgang.naar ?? vorige
  const binnenSinds = betreden.get(vorige) ?? -1
  feiten.push(feit)
  stappen.push(vorige)
  const situatie = { ...gelezen, feiten, betreedt: volgende === vorige ? undefined : volgende }
  for (const impliciet of route.gebeurtenissen[soort]?.impliceert ?? [])
    if (laatste(feiten, impliciet) <= binnenSinds) {
      const mee = { ...situatie, soort: impliciet, betreedt: undefined }
      beeindig(verloop, mee, feit)
      laatOntstaan(verloop, mee)
    }
  beeindig(verloop, situatie, feit)
  verloop.stap = volgende
  if (situatie.betreedt) betreden.set(volgende, feiten.length - 1)
  laatOntstaan(verloop, situatie)
  meldBevindingen(verloop, situatie)
  meldAndereActor(verloop, situatie, feit)
}
