import { bevries } from '../kern/bevries'
import { type Beslissing, pasToe } from '../kern/motivering'
import { inMinuten } from '../kern/toewijzing'
import { boek, type Clientdossier } from './controledossier'
import type { Melding } from './controlemeldingen'
import type { Regeloordeel } from './controletypen'
import { zetOp } from './noshowplek'
import { toetsNoShow } from './noshowtoets'
import { type Prestatie, vergelijkRegels } from './prestatie'
import { toetsGroepstijd, toetsTotaal } from './sommen'
import { productVan, type Toetsing, toetsRegel } from './toetsing'

const isFout = ({ bevinding }: Melding) => bevinding.ernst === 'fout'

/** The findings on one line; it counts for the lines after it, unless it is wrong for another reason than too much. */
function vind(toetsing: Toetsing, dossier: Clientdossier, regel: Prestatie): Melding[] {
  const gevonden: Melding[] = []
  const toewijzing = dossier.toewijzingen.find(({ nummer }) => nummer === regel.toewijzing)
  toetsRegel(toetsing, regel, toewijzing, gevonden)
  // What is not in time adds none.
  const minuten = inMinuten(regel.volume, regel.eenheid) ?? 0
  const zetten = regel.noShow && toetsNoShow(toetsing, dossier, regel, minuten, gevonden)
  const telt = !gevonden.some(isFout)
  if (toewijzing) toetsTotaal(toetsing, dossier, toewijzing, minuten, gevonden)
  const { groepsminuten } = dossier
  if (groepsminuten && !regel.noShow && productVan(toetsing, regel.product).vorm === 'groep')
    toetsGroepstijd(toetsing, dossier, groepsminuten, regel, minuten, gevonden)
  if (telt) {
    boek(dossier, regel, minuten)
    if (zetten) zetOp(zetten)
  }
  return gevonden
}

/** What a line is told on which nothing was found: one answer for all such lines. */
function goedeRegel({ regels }: Toetsing, noShow: boolean): Beslissing<Regeloordeel> {
  const { binnenToewijzing, noShow: noShowregels } = regels
  const declarabel = pasToe('DEC-05', 'De no-show is declarabel.', {}, noShowregels.bron)
  return bevries({
    uitkomst: { akkoord: true, bevindingen: [] },
    motivering: [
      pasToe(
        'DEC-01',
        'De regel is in minuten, op de code van de toewijzing.',
        { eenheid: regels.eenheid.waarde },
        regels.eenheid.bron,
      ),
      pasToe('DEC-06', 'De regel past op zijn toewijzing.', {}, binnenToewijzing.bron),
      ...(noShow ? [declarabel] : []),
    ],
  })
}

/** Checks the lines of one client; the answers stand in the order of the lines. */
export type Clientcontrole = (
  dossier: Clientdossier,
  regels: readonly Prestatie[],
) => Beslissing<Regeloordeel>[]

/** Prepares the check of any number of clients. */
export function maakClientcontrole(toetsing: Toetsing): Clientcontrole {
  const [goed, goedeNoShow] = [goedeRegel(toetsing, false), goedeRegel(toetsing, true)]
  const oordeel = (regel: Prestatie, gevonden: readonly Melding[]): Beslissing<Regeloordeel> => {
    const basis = regel.noShow ? goedeNoShow : goed
    if (gevonden.length === 0) return basis
    const akkoord = !gevonden.some(isFout)
    const redenen = gevonden.map(({ reden }) => reden)
    return {
      uitkomst: { akkoord, bevindingen: gevonden.map(({ bevinding }) => bevinding) },
      motivering: akkoord ? [...basis.motivering, ...redenen] : redenen,
    }
  }
  return (dossier, regels) => {
    const antwoorden = new Array<Beslissing<Regeloordeel>>(regels.length)
    const plaatsen = regels.map((_, plaats) => plaats)
    const op = (plaats: number) => regels[plaats] as Prestatie
    for (const plaats of plaatsen.sort((een, ander) => vergelijkRegels(op(een), op(ander))))
      antwoorden[plaats] = oordeel(op(plaats), vind(toetsing, dossier, op(plaats)))
    return antwoorden
  }
}
