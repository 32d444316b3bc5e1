import { pasToe, type Regeltoepassing } from '../kern/motivering'
import type { Contract } from '../producten/regelset'
import type { Gezin, Lid } from './gezinsvraag'
import type { Toewijzingsregels } from './toewijzingsregels'

interface Houderkeuze {
  readonly houder: Lid | undefined
  readonly waarom: readonly Regeltoepassing[]
}

/** The youngest children that are part of the help: more than one where they were born on one day. */
function jongstenVan(leden: readonly Lid[]): readonly Lid[] {
  const kinderen = leden.filter(({ rol, betrokken }) => rol === 'jeugdige' && betrokken)
  const laatst = kinderen.reduce((dag, { geboortedatum }) => (geboortedatum > dag ? geboortedatum : dag), '')
  return kinderen.filter(({ geboortedatum }) => geboortedatum === laatst)
}

/** Whether a parent that was named can hold the allocation (TOE-09). */
function alsOuder(ouder: Lid, contract: Contract, regels: Toewijzingsregels): Houderkeuze {
  const mag = contract.voorOuder !== undefined && ouder.betrokken
  const tekst = mag
    ? 'De toewijzing staat op naam van de ouder; daarop wordt ook gedeclareerd.'
    : contract.voorOuder
      ? 'De ouder doet niet mee in de hulp en houdt dus geen toewijzing.'
      : `${contract.naam} kent geen toewijzing op naam van een ouder.`
  const waarom = pasToe('TOE-09', tekst, { plaats: ouder.plaats, toegestaan: mag }, regels.ouder.bron)
  return { houder: mag ? ouder : undefined, waarom: [waarom] }
}

/** The youngest child holds; of two born on one day the one that was named, else the one with the lowest id (I-40). */
function alsKind({ leden, houder: genoemd }: Gezin, { gezin }: Toewijzingsregels): Houderkeuze {
  const jongsten = jongstenVan(leden)
  const gekozen = jongsten.find((lid) => lid === genoemd)
  const laagste = [...jongsten].sort((een, ander) => (een.id < ander.id ? -1 : 1))[0]
  const waarom: Regeltoepassing[] = []
  if (jongsten.length > 1) {
    const plaatsen = jongsten.map(({ plaats }) => plaats)
    const hoe = gekozen ? 'de vrager heeft gekozen' : 'zonder keuze geldt de laagste naam'
    const tekst = `De jongste kinderen in de hulp zijn op één dag geboren; ${hoe}.`
    waarom.push(pasToe('I-40', tekst, { plaatsen, gekozen: gekozen !== undefined }))
  } else if (genoemd?.rol === 'jeugdige' && !gekozen) {
    const tekst = 'De gekozen houder is niet het jongste kind in de hulp.'
    waarom.push(pasToe('TOE-01', tekst, { plaats: genoemd.plaats }, gezin.bron))
  }
  if (!laagste) waarom.push(pasToe('TOE-01', 'Geen kind doet mee in de hulp.', {}, gezin.bron))
  return { houder: gekozen ?? laagste, waarom }
}

/** Who holds the funded allocation, and why. */
export function kiesHouder(gezin: Gezin, contract: Contract, regels: Toewijzingsregels): Houderkeuze {
  const ouder = gezin.houder?.rol === 'ouder' ? alsOuder(gezin.houder, contract, regels) : undefined
  if (ouder?.houder) return ouder
  const kind = alsKind(gezin, regels)
  return { houder: kind.houder, waarom: [...(ouder?.waarom ?? []), ...kind.waarom] }
}
