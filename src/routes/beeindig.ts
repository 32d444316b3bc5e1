import type { Verplichtingdefinitie } from './definitie'
import type { Boek } from './gevolgen'
import { type Einde, isOpen } from './instantie'
import { raakt } from './ontstaan'
import type { Feit, Situatie } from './situatie'
import type { Geraakt, Kans, Wijzer } from './wijzer'

/** Whether the moment at hand touches this line of the definition. */
function raaktDeze(
  kansen: readonly Kans<Verplichtingdefinitie>[],
  definitie: Verplichtingdefinitie,
  situatie: Situatie,
): boolean {
  for (const kans of kansen) if (kans.definitie === definitie && raakt(kans, situatie)) return true
  return false
}

/** Ends what the event at hand meets or makes lapse. */
export function beeindig(
  { situatie, instanties, bijFeit }: Boek,
  { meldveld, beeindigtBehalve }: Wijzer,
  { voldaan, vervalt }: Geraakt,
  feit: Feit,
): void {
  const gemeld = meldveld === undefined ? undefined : feit[meldveld]
  if (voldaan.length + vervalt.length === 0 && gemeld === undefined && !beeindigtBehalve) return
  const einde = (stand: Einde['stand']) => ({ stand, datum: feit.datum, bijFeit })
  for (const [i, instantie] of instanties.entries()) {
    if (!isOpen(instantie)) continue
    const { definitie } = instantie
    if (raaktDeze(voldaan, definitie, situatie) || gemeld === definitie.id)
      instanties[i] = { ...instantie, einde: einde('voldaan') }
    else if (
      raaktDeze(vervalt, definitie, situatie) ||
      (beeindigtBehalve && !beeindigtBehalve.includes(definitie.id))
    )
      instanties[i] = { ...instantie, einde: einde('vervallen') }
  }
}
