import type { Datum } from '../kern/datum'
import type { Actorkeuze, Anker, Verplichtingdefinitie } from './definitie'
import type { Boek } from './gevolgen'
import { type Instantie, isOpen } from './instantie'
import { beslissend, eerste, type Feit, geldt, laatste, type Situatie } from './situatie'
import { betreden } from './verloop'
import type { Geraakt, Kans } from './wijzer'

/** Whether the moment at hand touches a line of the definition that it may touch. */
export function raakt({ als }: Kans<unknown>, situatie: Situatie): boolean {
  for (const voorwaarden of als) if (geldt(voorwaarden, situatie)) return true
  return false
}

function staatOpen(instanties: readonly Instantie[], definitie: Verplichtingdefinitie): boolean {
  for (const instantie of instanties) if (instantie.definitie === definitie && isOpen(instantie)) return true
  return false
}

/** The day a term runs from; `binnenTot` is the last event that may have led into a step. */
function ankerdatum(
  ankers: readonly Anker[] | undefined,
  { situatie, verloop }: Boek,
  binnenTot: number,
): Datum | undefined {
  const anker = eerste(ankers, situatie)
  if (!anker) return undefined
  const { feiten, voorheen } = situatie
  const i =
    'betreden' in anker
      ? betreden(verloop, anker.betreden, binnenTot)
      : laatste(feiten, anker.gebeurtenis, voorheen)
  const opgegeven = 'veld' in anker && anker.veld ? feiten[i]?.[anker.veld] : undefined
  return (opgegeven as Datum | undefined) ?? feiten[i]?.datum
}

/** Who answers for what arises, where one who did the event may be the one alone. */
function wieVan(keuze: Actorkeuze | undefined, feit: Feit | undefined): Pick<Instantie, 'wie' | 'eenVan'> {
  const { wie = [], ofDoor, eenVan = false } = keuze ?? {}
  const door = feit?.door as string
  // What is asked of a dossier hands this list out: like that of the route it cannot change.
  if (ofDoor && wie.includes(door)) return { wie: Object.freeze([door]), eenVan: false }
  return { wie, eenVan }
}

/** Lets arise what arises at the event at hand, or at the opening. */
export function laatOntstaan(boek: Boek, { ontstaat }: Geraakt, binnenTot: number): void {
  const { verloop, situatie, instanties, bijFeit } = boek
  for (const kans of ontstaat) {
    const { definitie } = kans
    if (!raakt(kans, situatie)) continue
    if (!definitie.ookAlsOpen && staatOpen(instanties, definitie)) continue
    const feit = verloop.feiten[bijFeit]
    const ontstaan = feit?.datum ?? verloop.opening.datum
    const keuze = eerste(definitie.wie, situatie)
    const termijn = eerste(definitie.termijn, situatie)
    instanties.push({
      definitie,
      ontstaan,
      bijFeit,
      vanaf: ankerdatum(definitie.vanaf, boek, binnenTot) ?? ontstaan,
      duur: termijn?.duur,
      beslissend: beslissend(termijn?.als, situatie),
      ...wieVan(keuze, feit),
      uitvoering: keuze?.uitvoering,
      einde: undefined,
    })
  }
}
