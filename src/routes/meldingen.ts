import type { Boek } from './gevolgen'
import { raakt } from './ontstaan'
import { eerste, type Feit } from './situatie'
import type { Geraakt, Wijzer } from './wijzer'

/** Notes the findings of the route at the event at hand, or at the opening. */
export function meldBevindingen({ gemeld, bijFeit, situatie }: Boek, { bevindingen }: Geraakt): void {
  for (const kans of bevindingen)
    if (raakt(kans, situatie)) gemeld.push({ bijFeit, bevinding: kans.definitie })
}

/** Notes a dossier opened on a day on which this version of the route did not hold. */
export function meldAndereVersie({ verloop: { route, opening }, gemeld, bijFeit }: Boek): void {
  const { geldigVanaf, geldigTot } = route
  const { datum } = opening
  // Dates of one form compare as text.
  if (geldigVanaf <= datum && (geldigTot === undefined || datum <= geldigTot)) return
  const tekst = 'Op de dag van opening gold deze versie van de route niet.'
  gemeld.push({ bijFeit, bevinding: { code: 'versie-niet-geldig', tekst } })
}

/** Notes an event that somebody else did than the route foresees. */
export function meldAndereActor({ gemeld, bijFeit, situatie }: Boek, wijzer: Wijzer, { door }: Feit): void {
  if (door === undefined) return
  const keuze = eerste(wijzer.door, situatie)
  if (keuze?.wie.includes(door as string) || keuze?.uitvoering?.includes(door as string)) return
  const { regel } = wijzer
  const tekst = 'Iemand anders deed dit dan de route voorziet.'
  gemeld.push({ bijFeit, bevinding: { code: 'andere-actor', tekst, ...(regel && { regel }) } })
}
