import type { Datum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import type { Behoefte } from './behoefte'
import type { Overgang, Veldregel, Waarde } from './definitie'
import { meldbaar } from './gevolgen'
import { bijFeit, type Feit, geldt, type Situatie } from './situatie'
import { speel } from './speel'
import { huidigeSituatie, type Spel, type Verloop, vervolg } from './verloop'

/** An event of a transition to be tried. */
export interface Poging {
  readonly overgang: Overgang
  /** What is waited for, where the event is there to bring that about: then it also tells what it may leave out. */
  readonly behoefte?: Behoefte
  /** What of the dossiers that the event may lead to will do; by default each. */
  readonly past?: (daarna: Verloop) => boolean
}

type Getalregel = Extract<Veldregel, { readonly soort: 'getal' }>

/** The numbers that are waited for, and one that is not. */
function getallenVan({ van, totEnMet }: Getalregel, { getallen }: Behoefte): number[] {
  let ander = van
  while (getallen.has(ander)) ander++
  return [...getallen, ander].filter((getal) => getal >= van && getal <= totEnMet)
}

/** What a field can hold, as far as that makes a difference to what is waited for. */
function keuzesVan(
  regel: Veldregel,
  situatie: Situatie,
  behoefte: Behoefte | undefined,
): readonly (Waarde | undefined)[] {
  if (regel.soort === 'keuze') return regel.keuzes
  if (regel.soort === 'getal') return behoefte ? getallenVan(regel, behoefte) : [regel.van]
  return regel.soort === 'janee' ? [true, false] : [situatie.feiten.at(-1)?.datum]
}

/** What a field holds where it is asked for: by the transition, by what waits, or because the event must carry it. */
function waardenVan(
  veld: string,
  regel: Veldregel,
  { overgang: { als = [] }, behoefte }: Poging,
  verloop: Verloop,
  situatie: Situatie,
): readonly (Waarde | undefined)[] {
  for (const voorwaarde of als) if ('veld' in voorwaarde && voorwaarde.veld === veld) return voorwaarde.is
  if (regel.soort === 'verplichting') return meldbaar(verloop, situatie)
  const gevraagd = behoefte?.namen.has(veld) ? behoefte : undefined
  const bekend = verloop.opening.gegevens[veld]
  // A plan is made for what is known of the case: no event is there to overturn that, though days pass.
  if (gevraagd && bekend !== undefined && regel.soort !== 'datum') return [bekend]
  if (regel.verplicht && geldt(regel.verplicht, situatie)) return keuzesVan(regel, situatie, gevraagd)
  return gevraagd ? [undefined, ...keuzesVan(regel, situatie, gevraagd)] : [undefined]
}

/** The event of a transition on a day, with every choice of fields that may let it through. */
function feitenVan(verloop: Verloop, poging: Poging, datum: Datum): Feit[] {
  const nu = huidigeSituatie(verloop)
  const { bij } = poging.overgang
  let feiten: Feit[] = [{ soort: bij, datum }]
  for (const [veld, regel] of Object.entries(verloop.route.gebeurtenissen[bij]?.velden ?? {}))
    feiten = feiten.flatMap((feit) =>
      // Whether a field must be there may depend on one before it.
      waardenVan(veld, regel, poging, verloop, bijFeit(nu, feit)).map((waarde) =>
        waarde === undefined ? feit : { ...feit, [veld]: waarde },
      ),
    )
  return feiten
}

/** The dossier after the event of a transition on a day; nothing if the event cannot lead there. */
export function probeer(
  eerder: Verloop,
  poging: Poging,
  datum: Datum,
): { readonly feit: Feit; readonly verloop: Spel } | undefined {
  const { overgang, past = () => true } = poging
  for (const feit of feitenVan(eerder, poging, datum)) {
    // A play that was refused is over: each try goes on from where the dossier stands.
    const spel = vervolg(eerder)
    try {
      speel(spel, feit, () => 'opening')
      if (spel.stap === (overgang.naar ?? eerder.stap) && past(spel)) return { feit, verloop: spel }
    } catch (fout) {
      // Other fields may do, but no other field brings a day back within reach.
      if (!(fout instanceof RegelFout) || fout.code === 'buiten-bereik') throw fout
    }
  }
  return undefined
}
